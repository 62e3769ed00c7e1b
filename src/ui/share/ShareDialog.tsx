import { useState } from "react";
import { isPublicAddress, viewQuery } from "../../sheet/permalink";
import { useMessages, useServices, useShown } from "../AtlasContext";
import { Choice } from "../Choice";
import type { DialogProps } from "../dialogs/dialog";
import { ModalDialog } from "../dialogs/ModalDialog";
import { CopyField } from "./CopyField";
import { embedCode } from "./embedCode";

const HEIGHTS = ["400", "520", "640", "800"] as const;
type Height = (typeof HEIGHTS)[number];

function FrameChoices() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const { share } = messages;
  const [isPinned, setPinned] = useState(false);
  const [height, setHeight] = useState<Height>("640");
  const names = view.eras.flatMap((id) => atlas.era.get(id)?.label ?? []);
  const code = embedCode({
    address: document.baseURI,
    query: viewQuery({ ...view, page: null }),
    edition: isPinned ? atlas.edition.id : null,
    height: Number(height),
    title: share.frameTitle(names.join(", ")),
  });
  return (
    <section className="share-part">
      <h3>{share.embed}</h3>
      <div className="share-choices">
        <Choice<"live" | "frozen">
          label={share.edition}
          value={isPinned ? "frozen" : "live"}
          testId="share-edition"
          options={[
            { value: "live", label: share.live },
            { value: "frozen", label: share.frozen(atlas.edition.id) },
          ]}
          onChange={(value) => setPinned(value === "frozen")}
        />
        <Choice<Height>
          label={share.height}
          value={height}
          options={HEIGHTS.map((value) => ({ value, label: share.pixels(Number(value)) }))}
          onChange={setHeight}
        />
      </div>
      {isPinned && <p className="quiet">{share.frozenNote}</p>}
      <CopyField label={share.snippet} text={code} rows={4} />
    </section>
  );
}

/** The address of the view on screen, and the code that frames it in another page. */
export function ShareDialog({ onClose }: DialogProps) {
  const { share } = useMessages();
  const { view } = useShown();
  // The address at hand even on a private host, where it can be tried at once; the note says how far it reaches.
  const here = document.baseURI;
  const link = new URL(`?${viewQuery(view)}`, here).href;
  const canSend = "share" in navigator;
  return (
    <ModalDialog
      className="share"
      testId="share-dialog"
      title={share.title}
      closeLabel={share.close}
      onClose={onClose}
    >
      <section className="share-part">
        <CopyField label={share.link} text={link} rows={2} />
        <p className="quiet">{isPublicAddress(here) ? share.linkNote : share.localNote}</p>
        {canSend && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              // Dismissing the system's own dialog rejects; there is nothing to tell.
              navigator.share({ title: document.title, url: link }).catch(() => undefined);
            }}
          >
            {share.send}
          </button>
        )}
      </section>
      <FrameChoices />
    </ModalDialog>
  );
}
