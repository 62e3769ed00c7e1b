import { useState } from "react";
import { useMessages } from "../AtlasContext";
import { saveFile } from "../export/saveFile";

export interface TableFile {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly make: () => string;
}

interface DownloadsProps {
  /** The files' name without its ending. */
  readonly name: string;
  readonly files: readonly TableFile[];
  readonly isEmpty: boolean;
}

/** Saves what is shown. */
export function Downloads({ name, files, isEmpty }: DownloadsProps) {
  const { table } = useMessages();
  const [saved, setSaved] = useState("");
  return (
    <div className="table-downloads">
      {files.map(({ label, extension, type, make }) => (
        <button
          key={extension}
          type="button"
          className="button"
          data-testid={`table-${extension}`}
          disabled={isEmpty}
          onClick={() => {
            saveFile(new Blob([make()], { type }), `${name}.${extension}`);
            setSaved(`${name}.${extension}`);
          }}
        >
          {label}
        </button>
      ))}
      <p role="status" className="unseen">
        {saved !== "" && table.saved(saved)}
      </p>
    </div>
  );
}
