import type { Position } from "geojson";

export interface LabelOverride {
  at?: Position;
  rank?: number;
  name?: string;
}

/** Where the computed label or rank is not what an atlas prints: positions chosen by eye, ranks by the subject. */
export const labelOverrides: Readonly<Record<string, LabelOverride>> = {
  ae: { rank: 4 },
  al: { rank: 5 },
  aq: { at: [20, -79], rank: 3 },
  bb: { rank: 5 },
  bs: { rank: 4 },
  bz: { rank: 5 },
  ca: { at: [-106, 57] },
  cl: { at: [-70.6, -30.2] },
  co: { rank: 2 },
  cr: { rank: 4 },
  cu: { rank: 3 },
  cw: { rank: 5 },
  do: { rank: 4 },
  ec: { rank: 3 },
  fr: { rank: 2 },
  gb: { rank: 3 },
  gl: { rank: 2 },
  gt: { rank: 4 },
  hk: { rank: 5 },
  hn: { rank: 4 },
  ht: { rank: 4 },
  il: { rank: 5 },
  it: { rank: 3 },
  jm: { rank: 4 },
  la: { rank: 4 },
  mm: { rank: 2 },
  mx: { rank: 1 },
  ni: { rank: 4 },
  nl: { rank: 4 },
  no: { at: [9, 61.2] },
  pa: { rank: 4 },
  pr: { rank: 5 },
  ru: { at: [97, 63] },
  sv: { rank: 4 },
  tj: { rank: 4 },
  tt: { rank: 4 },
  us: { at: [-98.5, 39.3] },
  ve: { rank: 2 },
  vn: { rank: 3 },
};

/** Map features that are not countries and get no label. */
export const unlabelled: ReadonlySet<string> = new Set(["siachen-glacier"]);
