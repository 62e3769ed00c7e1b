import { useCallback, useMemo, useState } from "react";
import { useMessages, useShown } from "./AtlasContext";
import { BottomSheet } from "./BottomSheet";
import { Credit } from "./Credit";
import { DroppedNotice } from "./DroppedNotice";
import { DialogContext } from "./dialogs/DialogContext";
import { DialogPlace } from "./dialogs/DialogPlace";
import type { DialogId } from "./dialogs/dialog";
import { EraStrip } from "./EraStrip";
import { useIsLow, useLayout } from "./layout";
import { LegendBox } from "./legend/LegendBox";
import { MapAloneContext } from "./map/MapAlone";
import { MapFrame } from "./MapFrame";
import { Masthead } from "./masthead/Masthead";
import { DropPlace } from "./opening/DropPlace";
import { OpeningContext } from "./opening/OpeningContext";
import { PictureNotice } from "./opening/PictureNotice";
import { useOpenPicture } from "./opening/useOpenPicture";
import { ReadingPage } from "./pages/ReadingPage";
import { Panel } from "./panel/Panel";
import { selectionKey } from "./selectionKey";
import { EditionNotice } from "./share/EditionNotice";
import { Sidebar } from "./sidebar/Sidebar";
import { LazyStory } from "./story/LazyStory";
import { SkipLinks } from "./SkipLinks";
import { Timeline } from "./timeline/Timeline";

/** The panel's place beside or under the map; folded, it leaves a tab to open it again. */
function PanelPlace() {
  const { panel } = useMessages();
  const { view } = useShown();
  // Folded for what was selected then; the next selection opens it again.
  const [foldedAt, setFoldedAt] = useState<string | null>(null);
  const shown = selectionKey(view.selection);
  if (foldedAt !== shown) return <Panel onClose={() => setFoldedAt(shown)} />;
  return (
    <button type="button" className="panel-tab" onClick={() => setFoldedAt(null)}>
      {panel.open}
    </button>
  );
}

/** The whole page: masthead, index, map, panel and timeline; on a phone the map with a sheet under it. */
export function Page({ onReady }: { readonly onReady: () => void }) {
  const layout = useLayout();
  const isLow = useIsLow();
  const { view } = useShown();
  const [isAlone, setAlone] = useState(false);
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const { opened, open, dismiss } = useOpenPicture();
  const takeFile = useCallback(
    (file: Blob) => {
      setDialog(null);
      open(file);
    },
    [open],
  );
  const hasColumns = layout !== "phone" && !isAlone;
  const alone = useMemo(() => ({ isAlone, set: setAlone }), [isAlone]);
  return (
    <MapAloneContext value={alone}>
      <DialogContext value={setDialog}>
        <OpeningContext value={takeFile}>
          <div className="page" data-layout={isAlone ? "alone" : layout}>
            {!isAlone && <SkipLinks />}
            {!isAlone && <Masthead />}
            {view.page !== null && <ReadingPage key={view.page} page={view.page} />}
            <div className="page-rest" inert={view.page !== null}>
              {layout === "phone" && !isAlone && <EraStrip />}
              {hasColumns && <Sidebar />}
              <main className="map-area">
                <DroppedNotice />
                <EditionNotice />
                {opened && <PictureNotice opened={opened} onDismiss={dismiss} />}
                <MapFrame onReady={onReady} />
                {(layout !== "phone" || isAlone) && <LegendBox />}
              </main>
              <Credit />
              {hasColumns && (view.story ? <LazyStory at={view.story} /> : <PanelPlace />)}
              {hasColumns && !isLow && <Timeline />}
              {layout === "phone" && !isAlone && <BottomSheet />}
            </div>
            <DropPlace onFile={takeFile} />
            <DialogPlace open={dialog} onClose={() => setDialog(null)} />
          </div>
        </OpeningContext>
      </DialogContext>
    </MapAloneContext>
  );
}
