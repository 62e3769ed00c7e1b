import type { SheetProjection } from "../../../sheet/sheetProjections";
import type { ThemeName } from "../../../viewstate/viewState";
import type { ExportFormatId } from "../exportFormat";

/** A size of the reader's own, beside the presets. */
export const CUSTOM = "custom";

/** What a reader chooses of a picture and may want again; its words belong to one view and are not here. */
export interface ExportChoice {
  readonly format: ExportFormatId;
  /** Id of a preset, or `CUSTOM`. */
  readonly preset: string;
  /** Css px, as far as the reader has typed; heeded where the size is the reader's own. */
  readonly customWidth: number;
  readonly customHeight: number;
  readonly scale: number;
  /** Null is that of the screen. */
  readonly theme: ThemeName | null;
  readonly projection: SheetProjection;
  readonly withTitle: boolean;
  readonly withLegend: boolean;
  readonly withReferences: boolean;
  readonly withInset: boolean;
  readonly isGreyscale: boolean;
  readonly isTransparent: boolean;
}

export const FIRST_CHOICE: ExportChoice = {
  format: "png",
  preset: "1200x675",
  customWidth: 1200,
  customHeight: 800,
  scale: 1,
  theme: null,
  projection: "screen",
  withTitle: true,
  withLegend: true,
  withReferences: true,
  withInset: false,
  isGreyscale: false,
  isTransparent: false,
};
