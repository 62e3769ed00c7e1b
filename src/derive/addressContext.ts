import type { Atlas } from "../atlas/atlas";
import { scaleKeys } from "./scaleKeys";
import { canTell } from "./told";
import type { UrlContext } from "../viewstate/urlParameter";

/** What the atlas knows, for reading an address: ids that it does not hold are refused there. */
export function addressContext(atlas: Atlas): UrlContext {
  const scales = new Set(scaleKeys(atlas).map(({ key }) => key));
  return {
    eras: atlas.eras.map(({ id }) => id),
    sources: [...atlas.source.keys()],
    hasSelection: (kind, id) => canTell(atlas, kind, id),
    hasScale: (key) => scales.has(key),
    hasSeries: (id) => atlas.series.some((series) => series.id === id),
    storySteps: (id) => atlas.stories.find((story) => story.id === id)?.steps ?? 0,
  };
}
