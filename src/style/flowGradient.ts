import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/** Reach of the light before and behind its brightest point, as shares of the line: the long tail shows the way. */
const HEAD = 0.03;
const TAIL = 0.22;
/** The line's own colour stays to be seen under it. */
const BRIGHTEST = 0.9;

function strengthAt(progress: number, peak: number): number {
  const distance = progress - peak;
  const reach = distance > 0 ? HEAD : TAIL;
  return BRIGHTEST * Math.max(0, 1 - Math.abs(distance) / reach);
}

function faded(colour: string, strength: number): string {
  return `${colour}${Math.round(strength * 255)
    .toString(16)
    .padStart(2, "0")}`;
}

/**
 * The `line-gradient` of a light on its way along a line. At phase 0 it has not come in at the line's beginning, at 1
 * it has left at its end, so that nothing jumps from one pass to the next.
 *
 * @param phase 0 to 1
 * @param colour `#rrggbb`
 */
export function flowGradient(phase: number, colour: string): ExpressionSpecification {
  const peak = phase * (1 + HEAD + TAIL) - HEAD;
  const between = [peak - TAIL, peak, peak + HEAD].filter((progress) => progress > 0 && progress < 1);
  const stops = [0, ...between, 1].flatMap((progress): [number, string] => [
    progress,
    faded(colour, strengthAt(progress, peak)),
  ]);
  return ["interpolate", ["linear"], ["line-progress"], ...stops];
}
