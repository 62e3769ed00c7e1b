import { useMessages } from "../AtlasContext";
import { DrawingControls } from "./DrawingControls";
import { EraList } from "./EraList";
import { InView } from "./InView";
import { LayerList } from "./LayerList";

/** The index: eras, map layers, how they are drawn, and what lies in the frame. */
export function Sidebar() {
  const { ui } = useMessages();
  return (
    <nav className="index" aria-label={ui.sheetTabs.index}>
      <EraList />
      <LayerList />
      <DrawingControls />
      <InView />
    </nav>
  );
}
