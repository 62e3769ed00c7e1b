import { bundledFonts } from "../../src/render/bundledFonts";
import { composeSheet } from "../../src/sheet/composeSheet";
import { USUAL_SCREEN } from "../../src/sheet/frameCamera";
import type { Sheet } from "../../src/sheet/sheet";
import type { SheetInput } from "../../src/sheet/sheetInput";
import { isRefusal } from "../../src/sheet/sheetRefusal";
import { sheetSpec } from "../../src/sheet/sheetSpec";
import { DEFAULT_VIEW } from "../../src/viewstate/defaultView";
import type { ViewState } from "../../src/viewstate/viewState";
import { publishedAtlas } from "../atlas/publishedFiles";

/** The real atlas, as the command line reads it. */
export const held = publishedAtlas;

export const ADDRESS = "https://atlas.example/";

export const VIEWS = {
  caribbean: {
    ...DEFAULT_VIEW,
    eras: ["cocaine-1990-2019", "cocaine-fentanyl-2020s", "boat-strikes"],
    camera: { center: [-82, 11], zoom: 3.2 },
  },
  "golden crescent": {
    ...DEFAULT_VIEW,
    eras: ["golden-crescent-1980s", "afghanistan-and-iran"],
    camera: { center: [63, 32], zoom: 3.9 },
  },
} as const satisfies Record<string, ViewState>;

export const SIZES = {
  landscape: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
} as const;

export function sheetInput(view: ViewState, size: { width: number; height: number }): SheetInput {
  const spec = sheetSpec(size, "light");
  return { ...held, view, screen: USUAL_SCREEN, spec, address: ADDRESS, fonts: bundledFonts };
}

/** The sheet, which must not be refused. */
export function sheetOf(input: SheetInput): Sheet {
  const sheet = composeSheet(input);
  if (isRefusal(sheet)) throw new Error(`${sheet.reason} ${sheet.wayOut}`);
  return sheet;
}

const composed = new Map<string, Sheet>();

/** Every view at every size, composed once for each test file. */
export function everySheet(): [name: string, sheet: Sheet][] {
  return Object.entries(VIEWS).flatMap(([view, state]) =>
    Object.entries(SIZES).map(([size, px]): [string, Sheet] => {
      const name = `${view}, ${size}`;
      const sheet = composed.get(name) ?? sheetOf(sheetInput(state, px));
      composed.set(name, sheet);
      return [name, sheet];
    }),
  );
}
