import type { DisplayItem, PathCommand, Stroke } from "../../render/displayList";
import type { FontMetrics } from "../../render/fontMetrics";
import { hatchLines } from "../../render/shape/hatchLines";
import { parsePath } from "../../render/shape/parsePath";
import { transformPath } from "../../render/shape/transformPath";
import { ICONS } from "../../style/icons";
import type { LegendSample } from "../../style/legend/legendEntry";
import type { TextStyle } from "../text/textStyle";
import { textItem } from "./paragraph";

/** Width that is kept for samples, in px. */
export const SAMPLE_WIDTH = 30;
const LEAST_HEIGHT = 11;
const NUMERAL_RADIUS = 6;
const NUMERAL_SIZE = 9;
const NODE_RADIUS = 6;
const NODE_DISC = 3.8;
const ARROW_SIZE = 0.6;

type Draw<K extends LegendSample["kind"]> = (
  sample: Extract<LegendSample, { kind: K }>,
  middle: readonly [x: number, y: number],
  fonts: FontMetrics,
) => DisplayItem[];

function solid(color: string, opacity = 1) {
  return { color, opacity };
}

function stroke(
  color: string,
  width: number,
  dash: readonly number[] | null,
  cap: Stroke["cap"] = "butt",
): Stroke {
  return { color, opacity: 1, width, cap, join: "round", ...(dash ? { dash: [...dash] } : {}) };
}

function horizontal(from: number, to: number, y: number): PathCommand[] {
  return [
    ["M", from, y],
    ["L", to, y],
  ];
}

function icon(
  name: string,
  colour: string,
  [x, y]: readonly [number, number],
  size: number,
  turn = 0,
): DisplayItem[] {
  const shape = ICONS[name];
  if (!shape) throw new Error(`there is no icon "${name}" for the legend`);
  const radians = (turn * Math.PI) / 180;
  const d = transformPath(parsePath(shape.path), ([px, py]) => {
    const [dx, dy] = [(px - shape.width / 2) * size, (py - shape.height / 2) * size];
    return [
      x + dx * Math.cos(radians) - dy * Math.sin(radians),
      y + dx * Math.sin(radians) + dy * Math.cos(radians),
    ];
  });
  return [{ kind: "path", d, fill: solid(colour) }];
}

/** An era's numeral, in the middle of its sample. */
function numeralText(
  text: string,
  colour: string,
  [cx, cy]: readonly [x: number, y: number],
  fonts: FontMetrics,
): DisplayItem {
  const style: TextStyle = {
    face: { family: "Source Sans 3", weight: 600, style: "normal" },
    size: NUMERAL_SIZE,
    leading: NUMERAL_SIZE,
    colour,
  };
  const width = fonts.textWidth(text, style.face, style.size);
  const { capHeight } = fonts.heights(style.face);
  return textItem(text, cx - width / 2, cy + (capHeight * NUMERAL_SIZE) / 2, style);
}

/** How each kind of sample is drawn; a new kind is one more line. */
const DRAWERS: { readonly [K in LegendSample["kind"]]: Draw<K> } = {
  line: ({ colour, width, dash, core, cap, hasArrow }, [x, y]) => {
    const inset = cap === "round" ? width / 2 : 0;
    const [from, to] = [x - SAMPLE_WIDTH / 2 + inset, x + SAMPLE_WIDTH / 2 - inset - (hasArrow ? 4 : 0)];
    const d = horizontal(from, to, y);
    return [
      { kind: "path", d, stroke: stroke(colour, width, dash, cap) },
      ...(core ? [{ kind: "path" as const, d, stroke: stroke(core.colour, core.width, dash) }] : []),
      ...(hasArrow ? icon("arrow", colour, [to, y], ARROW_SIZE, 90) : []),
    ];
  },
  area: ({ colour, opacity, outline, dash, hatch, numeral }, [x, y], fonts) => {
    const [w, h] = [SAMPLE_WIDTH / 2 - 3, 5];
    const d: PathCommand[] = [
      ["M", x - w, y - h],
      ["L", x + w, y - h],
      ["L", x + w, y + h],
      ["L", x - w, y + h],
      ["Z"],
    ];
    // Dots have next to no length of their own and show by their round ends alone.
    const cap = dash && (dash[0] ?? 1) < 0.1 ? "round" : "butt";
    const lines = hatch && hatchLines([x - w, y - h, x + w, y + h], hatch.angle, hatch.spacing, [x, y]);
    return [
      ...(lines
        ? [
            {
              kind: "group" as const,
              clip: { d },
              children: [{ kind: "path" as const, d: lines, stroke: stroke(hatch.color, hatch.width, null) }],
            },
          ]
        : []),
      {
        kind: "path",
        d,
        fill: solid(colour, opacity),
        ...(outline ? { stroke: stroke(outline, 1.2, dash, cap) } : {}),
      },
      ...(numeral ? [numeralText(numeral.text, numeral.colour, [x, y], fonts)] : []),
    ];
  },
  circle: ({ radius, fill, opacity, stroke: line, strokeWidth }, [cx, cy]) => [
    {
      kind: "circle",
      cx,
      cy,
      r: radius,
      fill: solid(fill, opacity),
      ...(strokeWidth > 0 ? { stroke: stroke(line, strokeWidth, null) } : {}),
    },
  ],
  ticks: ({ count, colour, radius, fill }, [cx, y]) => {
    const top = y + radius - 1;
    const ticks = Array.from({ length: count }, (_, index): PathCommand[] => {
      const x = cx + (index - (count - 1) / 2) * 3;
      return [
        ["M", x, top + 1.5],
        ["L", x, top + 4.5],
      ];
    });
    return [
      { kind: "circle", cx, cy: y - 2, r: radius, fill: solid(fill, 0.92) },
      { kind: "path", d: ticks.flat(), stroke: stroke(colour, 1, null) },
    ];
  },
  numeral: ({ numeral, colour, paper }, [cx, cy], fonts) => [
    { kind: "circle", cx, cy, r: NUMERAL_RADIUS, fill: solid(paper), stroke: stroke(colour, 1.4, null) },
    numeralText(numeral, colour, [cx, cy], fonts),
  ],
  node: ({ colour, opacity, paper }, [cx, cy]) => [
    {
      kind: "circle",
      cx,
      cy,
      r: NODE_RADIUS,
      fill: solid(colour, opacity),
      stroke: stroke(colour, 1.2, null),
    },
    { kind: "circle", cx, cy, r: NODE_DISC, fill: solid(paper), stroke: stroke(colour, 1.2, null) },
  ],
  icon: ({ icon: name, colour }, middle) => icon(name, colour, middle, 0.82),
};

/** Height a sample takes, in px. */
export function sampleHeight(sample: LegendSample): number {
  if (sample.kind === "circle") return Math.max(LEAST_HEIGHT, 2 * sample.radius + sample.strokeWidth + 1);
  if (sample.kind === "line") return Math.max(LEAST_HEIGHT, sample.width + 3);
  if (sample.kind === "ticks") return 2 * sample.radius + 7;
  return sample.kind === "numeral" || sample.kind === "node" ? 2 * NUMERAL_RADIUS + 2 : LEAST_HEIGHT + 2;
}

/** What is drawn beside a legend entry's words, around its middle. */
export function drawSample<K extends LegendSample["kind"]>(
  sample: Extract<LegendSample, { kind: K }>,
  middle: readonly [x: number, y: number],
  fonts: FontMetrics,
): DisplayItem[] {
  return (DRAWERS[sample.kind] as Draw<K>)(sample, middle, fonts);
}
