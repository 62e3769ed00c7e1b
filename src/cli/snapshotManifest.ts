import { z } from "zod";

const Name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a name is lower-case words joined by hyphens");

/** What a manifest asks for: every view at every size, in every format and theme. */
const Manifest = z.strictObject({
  /** Query strings of views by name; the name begins the file's. */
  views: z.record(Name, z.string()),
  sizes: z.array(z.string()).min(1),
  formats: z.array(z.string()).min(1),
  themes: z.array(z.string()).min(1).default(["light"]),
  scale: z.number().optional(),
});

/** One picture of a manifest, in the words of the command's options. */
export interface ManifestPicture {
  readonly file: string;
  readonly view: string;
  readonly size: string;
  readonly format: string;
  readonly theme: string;
  readonly scale: string | undefined;
}

/**
 * The pictures that a manifest asks for, in its order.
 *
 * @throws Error naming each place in the manifest that is not as it must be
 */
export function manifestPictures(text: string): ManifestPicture[] {
  const result = Manifest.safeParse(JSON.parse(text));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `/${path.join("/")}: ${message}`);
    throw new Error(`the manifest is not sound\n${problems.join("\n")}`);
  }
  const { views, sizes, formats, themes, scale } = result.data;
  return Object.entries(views).flatMap(([name, view]) =>
    sizes.flatMap((size) =>
      themes.flatMap((theme) =>
        formats.map((format) => ({
          file: `${name}-${size}-${theme}.${format}`,
          view,
          size,
          format,
          theme,
          scale: scale === undefined ? undefined : String(scale),
        })),
      ),
    ),
  );
}
