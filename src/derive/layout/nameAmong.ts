import type { MapLabel } from "../drawing/mapLabel";
import { besidePlace } from "./besidePlace";
import type { Surroundings } from "./eraSurroundings";
import { isCrossed, isOwnMark } from "./labelBlockers";
import type { CountryAt } from "./landRaster";
import type { MarkShape, TextWidth } from "./markShapes";
import { type Ground, placeOnLand, shareOnLand } from "./placeOnLand";

/** Type of a name on a map of a continent, css px and em; at its own size it is tried first. */
const SMALL_TYPE = { size: 9.5, spacing: 0.05 } as const;
/** Least of a name that lies on its country or province, with its middle: first all but a letter. */
const LEAST_INSIDE = [0.8, 0.5] as const;
/** Stands for a name at sea beside its country. */
const AT_SEA = 0;

/** What is known of every name and of the ground. */
export interface Naming {
  readonly widthOf: TextWidth;
  /** Features whose marks a name may touch. */
  readonly ownOf: (label: MapLabel) => ReadonlySet<string>;
  /** Features across whose lines a name may lie where there is no other room. */
  readonly linesOf: (label: MapLabel) => ReadonlySet<string>;
  readonly countryAt: CountryAt;
  readonly provinceAt: CountryAt;
}

/**
 * The name on its country or province: on no mark, else across lines where it may; at its own size, else smaller.
 *
 * @param least shares of the name that lie on the land, tried in turn
 */
function onLand(
  label: MapLabel,
  { zoom, marks, taken }: Surroundings,
  { widthOf, ownOf, linesOf }: Naming,
  ground: Ground,
  least: readonly number[],
  mayCross = true,
): MapLabel | undefined {
  const [own, lines] = [ownOf(label), linesOf(label)];
  // A province's name keeps off the symbols in it.
  const passes = (mark: MarkShape) =>
    isOwnMark(mark, own, label.kind) && !(label.kind === "area" && mark.part === "mark");
  const crosses = (mark: MarkShape) => passes(mark) || isCrossed(mark, lines);
  for (const isPassed of mayCross ? [passes, crosses] : [passes]) {
    const around = { zoom, marks: marks.filter((mark) => !isPassed(mark)), taken };
    for (const inside of least) {
      for (const sized of [label, { ...label, ...SMALL_TYPE }]) {
        const found = placeOnLand(sized, widthOf(sized), around, ground, inside);
        if (found) return found;
      }
    }
  }
  return undefined;
}

function countryGround({ key, instead }: MapLabel, { countryAt }: Naming): Ground {
  return { own: (instead ?? key).replace(/^country:/, ""), countryAt };
}

/**
 * A place on its country, on no mark, for a country's name that on a smaller map stands in the water beside it or half
 * on another; undefined where the place it has is as good, or there is none.
 */
export function countryNameAshore(
  label: MapLabel,
  held: MapLabel,
  zoom: number,
  around: () => Surroundings,
  naming: Naming,
): MapLabel | undefined {
  if (label.kind !== "country") return undefined;
  const ground = countryGround(label, naming);
  const [least] = LEAST_INSIDE;
  if (shareOnLand(held, naming.widthOf(held), zoom, ground) >= least) return undefined;
  return onLand(label, around(), naming, ground, [least], false);
}

/**
 * Where a name stands among marks and other names, at its own size or smaller: a country's on the country or in open
 * water at its coast, a town's beside it, a region's or province's beside its point or on the province. Undefined where
 * there is no room.
 */
export function nameAmong(label: MapLabel, around: Surroundings, naming: Naming): MapLabel | undefined {
  if (label.kind === "country") {
    const ground = countryGround(label, naming);
    return (
      onLand(label, around, naming, ground, LEAST_INSIDE) ?? onLand(label, around, naming, ground, [AT_SEA])
    );
  }
  const sizes = [label, { ...label, size: SMALL_TYPE.size }];
  const beside = besidePlace(sizes, naming.widthOf, naming.ownOf(label), naming.linesOf(label), around);
  if (beside || label.kind !== "area") return beside;
  const ground = { own: label.key.replace(/^area:/, ""), countryAt: naming.provinceAt };
  return onLand(label, around, naming, ground, LEAST_INSIDE);
}
