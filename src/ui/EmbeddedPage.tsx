import { Credit } from "./Credit";
import { DroppedNotice } from "./DroppedNotice";
import { LegendBox } from "./legend/LegendBox";
import { MapFrame } from "./MapFrame";
import { EditionNotice } from "./share/EditionNotice";
import { LazyStory } from "./story/LazyStory";
import { useMessages, useShown } from "./AtlasContext";

/** For a frame in another page: the map, its key and its credit alone, with a guided tour where one is asked for. */
export function EmbeddedPage({ onReady }: { readonly onReady: () => void }) {
  const { ui } = useMessages();
  const { story } = useShown().view;
  return (
    <main className="page" data-layout={story ? "embedded-story" : "embedded"}>
      <h1 className="unseen">{ui.title}</h1>
      <div className="map-area">
        <DroppedNotice />
        <EditionNotice />
        <MapFrame onReady={onReady} />
        <LegendBox />
      </div>
      {story && (
        <div className="story-side">
          <LazyStory at={story} />
        </div>
      )}
      <Credit />
    </main>
  );
}
