import { useState } from "react";
import { useMessages } from "./AtlasContext";
import { MapView, type WebglTrouble } from "./map/MapView";

/** The map; drawn as SVG, with the reason in words, where the browser has no WebGL or has lost it. */
export function MapFrame({ onReady }: { readonly onReady: () => void }) {
  const { ui } = useMessages();
  const [trouble, setTrouble] = useState<WebglTrouble | null>(null);
  const [isRead, setRead] = useState(false);
  return (
    <>
      {trouble && !isRead && (
        <p className="notice" role="status">
          {ui.map.trouble[trouble]} {ui.map.drawnOtherwise}{" "}
          <button type="button" className="text-button" onClick={() => setRead(true)}>
            {ui.notice.dismiss}
          </button>
        </p>
      )}
      <MapView
        key={trouble === null ? "webgl" : "svg"}
        hasWebgl={trouble === null}
        onReady={onReady}
        onTrouble={setTrouble}
      />
    </>
  );
}
