import type { SheetProjection } from "../../sheet/sheetProjections";
import type { ThemeName } from "../../viewstate/viewState";
import type { SnapshotFormat } from "../snapshotFormats";
import type { SheetPart } from "../snapshotJob";
import { readTheme } from "../snapshotOptions";
import type { Manifest } from "./manifest";

/** A view of a manifest with its own settings over the manifest's. */
export interface ManifestView {
  readonly name: string;
  /** Where its query stands in the manifest. */
  readonly path: readonly string[];
  /** Query string of the view's address, with the texts that the manifest gives. */
  readonly query: string;
  readonly sizes: readonly string[];
  readonly formats: readonly SnapshotFormat[];
  readonly themes: readonly ThemeName[];
  /** Undefined where the size decides. */
  readonly scale: number | undefined;
  readonly without: readonly SheetPart[];
  readonly projection: SheetProjection;
  readonly withInset: boolean;
  readonly isTransparent: boolean;
  readonly isGreyscale: boolean;
}

const TEXTS = ["title", "subtitle", "byline"] as const;

function withTexts(entry: Exclude<Manifest["views"][string], string>): string {
  const query = new URLSearchParams(entry.view);
  for (const name of TEXTS) {
    const text = entry[name];
    if (text !== undefined) query.set(name, text);
  }
  return query.toString();
}

/** The views of a manifest in its order. */
export function manifestViews(manifest: Manifest): ManifestView[] {
  return Object.entries(manifest.views).map(([name, entry]) => {
    const own = typeof entry === "string" ? { view: entry } : entry;
    const { sizes = manifest.sizes, formats = manifest.formats, ...settings } = { ...manifest, ...own };
    return {
      name,
      path: typeof entry === "string" ? ["views", name] : ["views", name, "view"],
      query: withTexts(own),
      sizes,
      formats,
      themes: (settings.themes ?? ["light"]).map(readTheme),
      scale: settings.scale,
      without: settings.without ?? [],
      projection: settings.projection ?? "screen",
      withInset: settings.inset ?? false,
      isTransparent: settings.transparent ?? false,
      isGreyscale: settings.greyscale ?? false,
    };
  });
}
