import { useMessages } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { ModalDialog } from "../dialogs/ModalDialog";
import { PackageChoices } from "./PackageChoices";

/** The evidence as files: all of the atlas, or what is on in the view. */
export function DownloadDialog({ onClose }: DialogProps) {
  const { download } = useMessages();
  return (
    <ModalDialog
      className="download"
      testId="download-dialog"
      title={download.title}
      closeLabel={download.close}
      onClose={onClose}
    >
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
    </ModalDialog>
  );
}
