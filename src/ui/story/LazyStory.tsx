import { lazy, Suspense, useState } from "react";
import type { StoryStep } from "../../viewstate/viewState";
import { useServices } from "../AtlasContext";

const StoryPlace = lazy(async () => ({ default: (await import("./StoryPlace")).StoryPlace }));

/** The guided tour that the view names. Its code comes when it is asked for; the first map does not wait for it. */
export function LazyStory({ at }: { readonly at: StoryStep }) {
  const { store } = useServices();
  // Opened by an address, the page begins where pages begin; and a frame never takes the focus of the page around it.
  const [takesFocus] = useState(
    () => !store.isEmbedded && document.documentElement.dataset["ready"] === "true",
  );
  return (
    <Suspense fallback={<aside className="panel story" />}>
      <StoryPlace at={at} takesFocus={takesFocus} />
    </Suspense>
  );
}
