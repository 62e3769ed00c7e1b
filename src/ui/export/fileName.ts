import type { Sheet } from "../../sheet/sheet";

const LONGEST_WORDS = 60;

/** What a picture's file is called: its title in plain letters, its size, its kind. */
export function fileName({ metadata, spec }: Sheet, extension: string): string {
  const words = metadata.title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_WORDS)
    .replace(/^-|-$/g, "");
  const size = `${spec.width}x${spec.height}${spec.scale === 1 ? "" : `@${spec.scale}x`}`;
  return `waybill-${words || "map"}-${size}.${extension}`;
}
