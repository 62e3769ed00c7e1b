import { useEffect, useRef } from "react";
import { useMessages } from "../AtlasContext";

/** Saves what is on screen as a picture with its references. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="export"
      data-testid="export-dialog"
      onClose={onClose}
      aria-label={ui.export.title}
    >
      <h2>{ui.export.title}</h2>
      <form method="dialog">
        <button type="submit" className="button">
          {ui.export.close}
        </button>
      </form>
    </dialog>
  );
}
