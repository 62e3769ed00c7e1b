import { type Atlas, buildAtlas } from "../../src/atlas/atlas";
import type { AtlasRecords } from "../../src/atlas/records";
import type { StrikeProperties } from "../../src/schema/records/features";

type ClaimRecord = AtlasRecords["claims"][string][number];

const SOURCE: AtlasRecords["sources"][number] = {
  id: "gazette",
  type: "article-newspaper",
  title: "Boats at sea",
  publisher: "The Gazette",
  issued: { "date-parts": [[2025, 12, 4]] },
  URL: "https://gazette.example/boats",
  custom: { authority: "secondary", dateBasis: "stated in the document", caveats: [], link: true },
};

/** A claim of the one source, with what a test says of it. */
export function claim(id: string, said: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id,
    episodes: ["sea"],
    quote: { exact: `words of ${id}`, plain: null },
    statement: `What ${id} says.`,
    figure: null,
    when: "2025",
    said: null,
    attributedTo: "The Gazette",
    original: null,
    status: "reported-figure",
    commodities: ["drugs"],
    places: [],
    actors: [],
    ...said,
  };
}

/** A strike record in a sea, with what a test says of it. */
export function strike(id: string, said: Partial<StrikeProperties> = {}) {
  const properties: StrikeProperties = {
    id,
    name: `Strike ${id}`,
    episodes: ["sea"],
    when: "2025-09-02",
    commodities: ["drugs"],
    claims: ["announced"],
    precision: "sea",
    basis: "stated-sea",
    standing: "reported",
    volumes: [],
    announcedBy: "the navy",
    strikes: 1,
    vessels: 1,
    killed: { atOnce: 3, presumed: null },
    survivors: null,
    seaArea: "caribbean",
    locatedBy: null,
    confidence: "high",
    ...said,
  };
  return { type: "Feature" as const, properties, geometry: null };
}

export interface SmallAtlas {
  readonly strikes?: readonly ReturnType<typeof strike>[];
  readonly claims?: readonly ClaimRecord[];
  readonly actors?: AtlasRecords["actors"];
  readonly disputes?: AtlasRecords["disputes"];
  readonly source?: Partial<AtlasRecords["sources"][number]>;
}

/** An atlas of two eras and one source, holding what a test needs and nothing else. */
export function smallAtlas({
  strikes = [],
  claims = [],
  actors = [],
  disputes = [],
  source,
}: SmallAtlas): Atlas {
  const era = (id: string, episode: string, span: string) => ({
    id,
    label: id,
    span,
    spanLabel: span,
    summary: "",
    thin: null,
    episodes: [{ id: episode, label: episode, span }],
  });
  return buildAtlas({
    edition: { id: "2026.1", issued: "2026-07-01", hash: "0".repeat(64) },
    eras: [era("land-era", "land", "1980/1989"), era("sea-era", "sea", "2025/2026")],
    sources: [{ ...SOURCE, ...source }],
    claims: { gazette: [claim("announced"), ...claims] },
    actors,
    disputes,
    series: [],
    notes: [],
    corrections: { edition: "2026.1", issued: "2026-07-01", entries: [] },
    verification: {},
    review: {},
    stories: [],
    excused: {},
    places: [],
    seaAreas: [],
    layers: {
      "source-countries": [],
      seizures: [],
      "seizure-flows": [],
      corridors: [],
      hubs: [],
      deployments: [],
      strikes,
    },
  });
}
