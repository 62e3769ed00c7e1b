import { Credit } from "./Credit";
import { DroppedNotice } from "./DroppedNotice";
import { LegendBox } from "./legend/LegendBox";
import { MapFrame } from "./MapFrame";
import { EditionNotice } from "./share/EditionNotice";

/** For a frame in another page: the map, its key and its credit alone. */
export function EmbeddedPage({ onReady }: { readonly onReady: () => void }) {
  return (
    <main className="page" data-layout="embedded">
      <div className="map-area">
        <DroppedNotice />
        <EditionNotice />
        <MapFrame onReady={onReady} />
        <LegendBox />
      </div>
      <Credit />
    </main>
  );
}
