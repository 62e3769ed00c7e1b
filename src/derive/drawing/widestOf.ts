import { type ScaleKey } from "../scaleKeys";
import { NO_FIGURE_WIDTH, widthScale } from "../widthScale";

/** Css px of the widest that a corridor is drawn on any of these scales. */
export function widestOf(scales: readonly ScaleKey[]): (id: string) => number {
  const widths = scales.map((scale) => ({ scale, of: widthScale(scale) }));
  return (id) =>
    Math.max(
      NO_FIGURE_WIDTH,
      ...widths.flatMap(({ scale, of }) => {
        const figure = scale.claims.get(id)?.figure;
        return figure ? [of(figure)] : [];
      }),
    );
}
