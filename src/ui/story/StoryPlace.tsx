import type { StoryStep } from "../../viewstate/viewState";
import { useMessages } from "../AtlasContext";
import { StoryReader } from "./StoryReader";
import { useStory } from "./useStory";

interface StoryPlaceProps {
  readonly at: StoryStep;
  readonly takesFocus: boolean;
}

/** A guided tour once it is read; until then, and where it cannot be, that in words. */
export function StoryPlace({ at, takesFocus }: StoryPlaceProps) {
  const words = useMessages().story;
  const { state, retry } = useStory(at.id);
  if (typeof state === "object")
    return <StoryReader key={at.id} story={state} at={at} takesFocus={takesFocus} />;
  return (
    <aside className="panel story" aria-label={words.label}>
      <div className="panel-body" role="status">
        <p>{words[state]}</p>
        {state === "failed" && (
          <button type="button" className="text-button" onClick={retry}>
            {words.retry}
          </button>
        )}
      </div>
    </aside>
  );
}
