import type { Position } from "geojson";
import type { Resolution } from "./readWorldAtlas";

/** Land that Natural Earth draws with the state that holds it and that this atlas draws as the UN does. */
export interface Territory {
  name: string;
  from: string;
  to: string;
  /** A position inside it. */
  inside: Position;
  /** Where to cut it from the rest of `from`; null when it is a polygon of its own. */
  cut: Record<Resolution, Position[]> | null;
}

export const territories: readonly Territory[] = [
  { name: "Crimea and Sevastopol", from: "ru", to: "ua", inside: [34.1, 45], cut: null },
  {
    name: "Western Sahara west of the berm",
    from: "ma",
    to: "eh",
    inside: [-15, 24],
    // The parallel of 27°40′ N, from the coast to the tripoint with Algeria.
    cut: {
      "50m": [
        [-13.17, 27.66],
        [-8.82, 27.66],
      ],
      "110m": [
        [-13.14, 27.64],
        [-8.82, 27.66],
      ],
    },
  },
  {
    name: "Golan",
    from: "il",
    to: "sy",
    inside: [35.78, 33],
    // Generalised by hand: east of Dan, along the upper Jordan and the eastern shore of Lake Tiberias.
    cut: {
      "50m": [
        [35.63, 33.27],
        [35.66, 33.23],
        [35.64, 33.1],
        [35.63, 33],
        [35.62, 32.89],
        [35.65, 32.85],
        [35.65, 32.75],
        [35.61, 32.68],
      ],
      "110m": [
        [35.55, 33.26],
        [35.64, 33],
        [35.64, 32.8],
        [35.72, 32.71],
      ],
    },
  },
];
