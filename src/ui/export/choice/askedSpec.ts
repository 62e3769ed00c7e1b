import { SHEET_PRESETS } from "../../../sheet/sheetPresets";
import type { AskedSpec } from "../../../sheet/sheetSpec";
import type { ThemeName } from "../../../viewstate/viewState";
import { CUSTOM, type ExportChoice } from "./exportChoice";

const [FIRST = { width: 1200, height: 675 }] = SHEET_PRESETS;

/**
 * The sheet that a choice asks for, at one pixel for each css px: a finer picture is the same sheet.
 *
 * @param screen the theme of the screen
 */
export function askedSpec(choice: ExportChoice, screen: ThemeName): AskedSpec {
  const { preset, customWidth, customHeight, theme, projection } = choice;
  const { withTitle, withLegend, withReferences, withInset, isGreyscale, isTransparent } = choice;
  const own = { width: customWidth, height: customHeight };
  const { width, height } =
    preset === CUSTOM ? own : (SHEET_PRESETS.find(({ id }) => id === preset) ?? FIRST);
  const parts = { withTitle, withLegend, withReferences, withInset };
  return {
    width,
    height,
    scale: 1,
    theme: theme ?? screen,
    projection,
    ...parts,
    isGreyscale,
    isTransparent,
  };
}
