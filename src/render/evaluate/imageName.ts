import { resolveTokens } from "./resolveTokens";

/** The image that an evaluated `icon-image` or `fill-pattern` names; null when it names none. */
export function imageName(image: unknown, properties: Readonly<Record<string, unknown>>): string | null {
  if (typeof image === "string") return resolveTokens(image, properties) || null;
  if (typeof image === "object" && image !== null && "name" in image && typeof image.name === "string")
    return image.name;
  return null;
}
