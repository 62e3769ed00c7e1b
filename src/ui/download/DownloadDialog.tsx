import { useEffect, useRef } from "react";
import { useMessages } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { PackageChoices } from "./PackageChoices";

/** The evidence as files: all of the atlas, or what is on in the view. */
export function DownloadDialog({ onClose }: DialogProps) {
  const { download } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="download"
      data-testid="download-dialog"
      aria-label={download.title}
      onClose={onClose}
    >
      <div className="download-head">
        <h2 tabIndex={-1} ref={heading}>
          {download.title}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={download.close}
          title={download.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <p className="quiet">{download.intro}</p>
      <PackageChoices />
      <section className="download-part">
        <h3>{download.inside}</h3>
        <dl className="download-files">
          {download.files.map(([path, text]) => (
            <div key={path}>
              <dt>{path}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="download-part">
        <h3>{download.licenceTitle}</h3>
        <p className="quiet">{download.licence}</p>
      </section>
    </dialog>
  );
}
