import { Credit } from "./Credit";
import { LegendBox } from "./legend/LegendBox";
import { MapFrame } from "./MapFrame";

/** For a frame in another page: the map, its key and its credit alone. */
export function EmbeddedPage({ onReady }: { readonly onReady: () => void }) {
  return (
    <main className="page" data-layout="embedded">
      <div className="map-area">
        <MapFrame onReady={onReady} />
        <LegendBox />
      </div>
      <Credit />
    </main>
  );
}
