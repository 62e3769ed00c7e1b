import { useState } from "react";
import { useMessages } from "./AtlasContext";
import { MapView } from "./map/MapView";

/** The map, or in words why there is none and what still works. */
export function MapFrame({ onReady }: { readonly onReady: () => void }) {
  const { ui } = useMessages();
  const [isAvailable, setAvailable] = useState(true);
  const giveUp = () => {
    setAvailable(false);
    onReady();
  };
  if (isAvailable) return <MapView onReady={onReady} onUnavailable={giveUp} />;
  return (
    <div className="map map-missing" data-testid="map" role="alert">
      <p>{ui.map.unavailable}</p>
      <p>{ui.map.stillUsable}</p>
    </div>
  );
}
