import { useEffect, useMemo, useRef, useState } from "react";
import { SHEET_PRESETS } from "../../sheet/sheetPresets";
import { tallestColumn } from "../../sheet/layout/inColumn";
import { type AskedSpec, type SheetSpec, sheetSpec } from "../../sheet/sheetSpec";
import { useMessages, useServices, useShown } from "../AtlasContext";
import { useMapStyle } from "../map/useMapStyle";
import { type CopyOutcome, copyPicture } from "./copyPicture";
import { EXPORT_FORMATS } from "./exportFormats";
import { type ExportChoice, ExportOptions, FIRST_CHOICE } from "./ExportOptions";
import { fileName } from "./fileName";
import { Preview } from "./Preview";
import { saveFile } from "./saveFile";
import { SheetTextFields } from "./SheetTextFields";
import { type SheetState, useSheet } from "./useSheet";

type Outcome =
  | { readonly kind: "running" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: CopyOutcome }
  | { readonly kind: "failed"; readonly reason: string };

function useSpec(choice: ExportChoice): AskedSpec {
  const { tokens } = useShown();
  const { preset, scale, theme, projection, isGreyscale, isTransparent, withInset } = choice;
  const name = theme ?? tokens.name;
  return useMemo(() => {
    const size = SHEET_PRESETS.find(({ id }) => id === preset) ?? { width: 1200, height: 675 };
    return { ...sheetSpec(size, name), scale, projection, isGreyscale, isTransparent, withInset };
  }, [preset, scale, name, projection, isGreyscale, isTransparent, withInset]);
}

/** The sheet as it was made; a column that is not yet, at the tallest that it may become. */
function madeSpec(state: SheetState, { height, ...spec }: AskedSpec): SheetSpec {
  if (state.kind === "made") return state.sheet.spec;
  return { ...spec, height: height === "auto" ? tallestColumn(spec.width) : height };
}

interface RunProps {
  readonly state: SheetState;
  readonly choice: ExportChoice;
  readonly spec: SheetSpec;
}

/** The button that saves, what the file carries, and in words what stands in the way. */
function Run({ state, choice, spec }: RunProps) {
  const { ui } = useMessages();
  const services = useServices();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const format = EXPORT_FORMATS.find(({ id }) => id === choice.format);
  const refusal = format?.refusal(spec) ?? null;
  const attempt = async (work: () => Promise<Outcome>) => {
    setOutcome({ kind: "running" });
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const run = async () => {
    if (!format || state.kind !== "made") return;
    const { sheet } = state;
    await attempt(async () => {
      const name = fileName(sheet, format.extension);
      saveFile(await format.make(sheet, services), name);
      return { kind: "saved", name };
    });
  };
  const form = format?.copiesAs ?? null;
  const copy = async () => {
    if (!format || form === null || state.kind !== "made") return;
    const { sheet } = state;
    await attempt(async () => ({ kind: await copyPicture(form, () => format.make(sheet, services)) }));
  };
  const isRunning = outcome?.kind === "running";
  return (
    <>
      <p className="quiet">
        {state.kind === "made" &&
          `${ui.export.references(state.sheet.references.length)} ${ui.export.carried}`}
      </p>
      {refusal !== null && (
        <p role="alert" className="warn-text">
          {ui.export.refused} {refusal}. {ui.export.largerWayOut}
        </p>
      )}
      <button
        type="button"
        className="button"
        data-testid="export-run"
        disabled={state.kind !== "made" || refusal !== null || isRunning}
        onClick={() => void run()}
      >
        {isRunning ? ui.export.running : ui.export.run}
      </button>
      {form !== null && (
        <button
          type="button"
          className="button"
          data-testid="export-copy"
          disabled={state.kind !== "made" || refusal !== null || isRunning}
          onClick={() => void copy()}
        >
          {ui.export.copy}
        </button>
      )}
      <p role="status">
        {outcome?.kind === "saved" && ui.export.saved(outcome.name)}
        {outcome?.kind === "copied" && ui.export.copied[form ?? "text/plain"]}
        {(outcome?.kind === "refused" || outcome?.kind === "unsupported") &&
          ui.export.notCopied[outcome.kind]}
        {outcome?.kind === "failed" && ui.export.failed(outcome.reason)}
      </p>
    </>
  );
}

/** Saves what is on screen as a picture with its references: the preview is the picture itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { ui } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const asked = useSpec(choice);
  const { style } = useMapStyle();
  const state = useSheet(asked, style);
  const spec = madeSpec(state, asked);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="export"
      data-testid="export-dialog"
      aria-label={ui.export.title}
      onClose={onClose}
    >
      <Preview state={state} width={spec.width} height={spec.height} />
      <div className="export-form">
        <div className="export-head">
          <h2 tabIndex={-1} ref={heading}>
            {ui.export.title}
          </h2>
          <button
            type="button"
            className="icon-button"
            aria-label={ui.export.close}
            title={ui.export.close}
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </div>
        <SheetTextFields suggested={state.kind === "made" ? state.sheet.metadata : null} />
        <ExportOptions choice={choice} spec={spec} onChange={setChoice} />
        <Run state={state} choice={choice} spec={spec} />
      </div>
    </dialog>
  );
}
