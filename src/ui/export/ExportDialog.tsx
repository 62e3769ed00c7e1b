import { tallestColumn } from "../../sheet/layout/inColumn";
import type { AskedSpec, SheetSpec } from "../../sheet/sheetSpec";
import { useMessages } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { ModalDialog } from "../dialogs/ModalDialog";
import { useMapStyle } from "../map/useMapStyle";
import { useChoice } from "./choice/useChoice";
import { Deliver } from "./deliver/Deliver";
import type { ExportFormat } from "./exportFormat";
import { EXPORT_FORMATS } from "./exportFormats";
import { useFrame } from "./frame/useFrame";
import { EXPORT_OPTIONS } from "./options/exportOptions";
import { Preview } from "./Preview";
import { pngFormat } from "./pngFormat";
import { DescriptionFields } from "./texts/DescriptionFields";
import { SheetTextFields } from "./texts/SheetTextFields";
import { useDescription } from "./texts/useDescription";
import { type SheetState, useSheet } from "./useSheet";

/** The sheet as it was made; a column that is not yet, at the tallest that it may become. */
function madeSpec(state: SheetState, { height, ...spec }: AskedSpec): SheetSpec {
  if (state.kind === "made") return state.shown.sheet.spec;
  return { ...spec, height: height === "auto" ? tallestColumn(spec.width) : height };
}

function useRefusal(format: ExportFormat, spec: SheetSpec, altTooLong: string | null): string | null {
  const messages = useMessages();
  const reason = format.refusal(spec, messages);
  return reason === null ? altTooLong : `${reason}. ${messages.exportDialog.largerWayOut}`;
}

/** Saves what is on screen as a picture with its references: the preview is the picture itself. */
export function ExportDialog({ onClose }: DialogProps) {
  const { exportDialog: words } = useMessages();
  const { style } = useMapStyle();
  const { choice, asked, change } = useChoice();
  const moves = useFrame();
  const { state, last } = useSheet(asked, moves.camera, style);
  const description = useDescription(last?.sheet ?? null);

  const format = EXPORT_FORMATS.find(({ id }) => id === choice.format) ?? pngFormat;
  const spec = madeSpec(state, asked);
  const saved = { ...spec, scale: choice.scale };
  const { tooLong, described } = description;
  const altTooLong = tooLong === null ? null : words.altRefused(tooLong);
  const refusal = useRefusal(format, saved, altTooLong);
  const hasInset = state.kind === "made" ? state.shown.sheet.hasInset : null;
  const sheet = state.kind === "made" && described !== null ? { ...described, spec: saved } : null;
  return (
    <ModalDialog
      className="export"
      testId="export-dialog"
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
    >
      <Preview state={state} last={last} asked={asked} alt={description.alt.text} moves={moves} />
      <div className="export-form">
        <SheetTextFields suggested={last?.sheet.metadata ?? null} titles={last?.sheet.titles ?? []} />
        {EXPORT_OPTIONS.map(({ id, Part }) => (
          <Part key={id} choice={choice} format={format} spec={spec} hasInset={hasInset} onChange={change} />
        ))}
        <DescriptionFields description={description} />
      </div>
      <Deliver
        sheet={sheet}
        references={last?.sheet.references.length ?? null}
        format={format}
        refusal={refusal}
      />
      <p className="unseen" aria-live="polite">
        {state.kind === "drawing" && words.stages.painting}
        {state.kind === "made" && words.drawn(state.shown.sheet.references.length)}{" "}
        {choice.withInset && hasInset === false && words.insetLeftOut}
      </p>
    </ModalDialog>
  );
}
