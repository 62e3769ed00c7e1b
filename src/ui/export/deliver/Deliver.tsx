import { useRef } from "react";
import type { Sheet } from "../../../sheet/sheet";
import { useMessages } from "../../AtlasContext";
import type { ExportFormat } from "../exportFormat";
import { DELIVERIES } from "./deliveries";
import { useDelivery } from "./useDelivery";

interface DeliverProps {
  /** The sheet as it will be saved; null while it is being drawn or cannot be made. */
  readonly sheet: Sheet | null;
  /** References of the last sheet that was drawn; null before the first. */
  readonly references: number | null;
  readonly format: ExportFormat;
  /** Why no file can be made of what was chosen, and a way out, in words; null where one can. */
  readonly refusal: string | null;
}

/** The buttons that hand the file over, what it carries, and in words what stands in the way. */
export function Deliver({ sheet, references, format, refusal }: DeliverProps) {
  const { exportDialog: words } = useMessages();
  const { progress, run, cancel } = useDelivery();
  const first = useRef<HTMLButtonElement>(null);
  const isRunning = progress.kind === "running";
  const isReady = sheet !== null && refusal === null && !isRunning;
  return (
    <div className="deliver">
      <p className="quiet">
        {references !== null && words.references(references)} <span className="carried">{words.carried}</span>
      </p>
      {refusal !== null && (
        <p role="alert" className="warn-text">
          {words.refused} {refusal}
        </p>
      )}
      <p role="status" data-testid="export-status" className={progress.kind === "failed" ? "warn-text" : ""}>
        {isRunning && words.running[progress.id]}
        {progress.kind === "told" && progress.text}
        {progress.kind === "failed" && words.failed(progress.reason)}
      </p>
      <div className="deliver-buttons">
        {DELIVERIES.filter((delivery) => delivery.isOffered(format)).map((delivery, at) => (
          // Not `disabled`, which would take the focus away from who has just pressed it.
          <button
            key={delivery.id}
            ref={at === 0 ? first : undefined}
            type="button"
            className={at === 0 ? "button" : "button button-second"}
            data-testid={at === 0 ? "export-run" : `export-${delivery.id}`}
            aria-disabled={!isReady}
            onClick={() => {
              if (isReady) void run(delivery, format, sheet);
            }}
          >
            {delivery.id === "save" ? words.run : words[delivery.id]}
          </button>
        ))}
        {isRunning && (
          <button
            type="button"
            className="text-button"
            data-testid="export-cancel"
            onClick={() => {
              cancel();
              first.current?.focus();
            }}
          >
            {words.cancel}
          </button>
        )}
      </div>
    </div>
  );
}
