import type { Atlas } from "../../atlas/atlas";
import type { Series } from "../../schema/records/registers";
import type { Selection } from "../../viewstate/viewState";

/** A series beside a selection, with those of its claims that the selection rests on. */
export interface ShownSeries {
  readonly series: Series;
  /** Ids of claims; their years are marked. */
  readonly marked: ReadonlySet<string>;
}

function withClaims(atlas: Atlas, claims: readonly string[]): readonly ShownSeries[] {
  const wanted = new Set(claims);
  return atlas.series.flatMap((series) => {
    const marked = new Set(series.points.map(({ claim }) => claim).filter((id) => wanted.has(id)));
    return marked.size > 0 ? [{ series, marked }] : [];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** How each kind of selection finds its series; kinds without a line have none. */
const SHOWN: Readonly<
  Partial<Record<Selection["kind"], (atlas: Atlas, id: string) => readonly ShownSeries[]>>
> = {
  claim: (atlas, id) => withClaims(atlas, [id]),
  feature: (atlas, id) => withClaims(atlas, atlas.feature.get(id)?.properties.claims ?? []),
  place: (atlas, id) =>
    atlas.series.filter(({ place }) => place === id).map((series) => ({ series, marked: NONE })),
  dispute: (atlas, id) =>
    withClaims(atlas, atlas.dispute.get(id)?.sides.flatMap(({ claims }) => claims) ?? []),
};

/** The yearly series that a selection's claims or place belong to, those with most of its claims first. */
export function seriesShown(atlas: Atlas, { kind, id }: Selection): readonly ShownSeries[] {
  const shown = SHOWN[kind]?.(atlas, id) ?? [];
  return shown.toSorted((a, b) => b.marked.size - a.marked.size);
}
