import { useState } from "react";
import { useMessages } from "./AtlasContext";
import { MapView } from "./map/MapView";
import { StaticMap } from "./map/StaticMap";

/** The map; a still picture of it, with the reason in words, where the browser cannot draw the interactive one. */
export function MapFrame({ onReady }: { readonly onReady: () => void }) {
  const { ui } = useMessages();
  const [isAvailable, setAvailable] = useState(true);
  if (isAvailable) return <MapView onReady={onReady} onUnavailable={() => setAvailable(false)} />;
  return (
    <>
      <p className="notice" role="status">
        {ui.map.unavailable} {ui.map.stillUsable}
      </p>
      <StaticMap onReady={onReady} />
    </>
  );
}
