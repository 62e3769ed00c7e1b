import { useMessages } from "../AtlasContext";
import { Filters } from "../filters/Filters";
import { useIsLow, useLayout } from "../layout";
import { Timeline } from "../timeline/Timeline";
import { DrawingControls } from "./DrawingControls";
import { EraList } from "./EraList";
import { InView } from "./InView";
import { LayerList } from "./LayerList";

/** The index: eras, time where it has no place of its own, map layers, filters, how they are drawn, and what lies in the frame. */
export function Sidebar() {
  const { ui } = useMessages();
  const layout = useLayout();
  const isLow = useIsLow();
  return (
    <nav className="index" aria-label={ui.sheetTabs.index}>
      <EraList />
      {(layout === "phone" || isLow) && <Timeline isSmall />}
      <LayerList />
      <Filters />
      <DrawingControls />
      <InView />
    </nav>
  );
}
