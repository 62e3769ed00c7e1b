import type { Geometry } from "geojson";
import type { Derived } from "../../derive/derive";
import type { AtlasFeature } from "../../atlas/records";
import type { Hatch } from "../hatches";
import type { Tokens } from "../tokens/tokens";

/** What is drawn beside a legend entry's words. Lengths in css px at export scale 1; colours `#rrggbb`. */
export type LegendSample =
  | {
      readonly kind: "line";
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[] | null;
      readonly core: { readonly colour: string; readonly width: number } | null;
      readonly cap: "butt" | "round";
      readonly hasArrow: boolean;
    }
  | {
      readonly kind: "area";
      readonly colour: string;
      readonly opacity: number;
      /** Null where the mark has no edge. */
      readonly outline: string | null;
      readonly dash: readonly number[] | null;
      /** Of the era whose colour the area has. */
      readonly numeral?: { readonly text: string; readonly colour: string };
      readonly hatch?: Hatch;
    }
  | {
      readonly kind: "circle";
      readonly radius: number;
      readonly fill: string;
      readonly opacity: number;
      readonly stroke: string;
      readonly strokeWidth: number;
    }
  | {
      readonly kind: "ticks";
      readonly count: number;
      readonly colour: string;
      readonly radius: number;
      readonly fill: string;
    }
  | { readonly kind: "node"; readonly colour: string; readonly opacity: number; readonly paper: string }
  | { readonly kind: "numeral"; readonly numeral: string; readonly colour: string; readonly paper: string }
  | { readonly kind: "icon"; readonly icon: string; readonly colour: string };

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly sample: LegendSample;
  /** Features of this class in the frame, for highlighting. */
  readonly featureIds: readonly string[];
}

export interface LegendSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

export type IsInside = (geometry: Geometry) => boolean;

export interface LegendContext {
  readonly derived: Derived;
  readonly tokens: Tokens;
  /** Shown features of which at least a part is drawn in the frame. */
  readonly framed: readonly AtlasFeature[];
  /** Whether a drawn part lies in the frame. */
  readonly isInside: IsInside;
  /** Of the frame: marks that grow with the map are drawn in the legend as large as on it. */
  readonly zoom: number;
}

export type LegendSections = (context: LegendContext) => readonly LegendSection[];
