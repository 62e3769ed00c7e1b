import { useMemo } from "react";
import { addressContext } from "../../derive/addressContext";
import { useServices } from "../AtlasContext";
import { loadStory } from "./loadStory";
import { STORY_FRAME, stepView } from "./stepView";

/** Opens a story at its first step; false where it could not be read. */
export function useOpenStory(): (id: string) => Promise<boolean> {
  const { atlas, store, frameSize } = useServices();
  const context = useMemo(() => addressContext(atlas), [atlas]);
  return async (id) => {
    try {
      const story = await loadStory(id);
      const frame = frameSize.getSnapshot() ?? STORY_FRAME;
      store.dispatch((reader) => stepView({ story, at: { id, step: 1 }, reader, context, frame }));
      return true;
    } catch {
      return false;
    }
  };
}
