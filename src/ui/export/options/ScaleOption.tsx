import { useId } from "react";
import { SHEET_PRESETS } from "../../../sheet/sheetPresets";
import { useMessages } from "../../AtlasContext";
import { Choice } from "../../Choice";
import type { OptionProps } from "./exportOption";

const SCALES = [1, 2, 3, 4] as const;
/** Css px in an inch. */
const CSS_DPI = 96;
const MM_PER_INCH = 25.4;

/** How many pixels a picture of pixels has, and how large it is in print. */
export function ScaleOption({ choice, format, spec, onChange }: OptionProps) {
  const { exportDialog: words } = useMessages();
  const noteId = useId();
  const preset = SHEET_PRESETS.find(({ id }) => id === choice.preset);
  const isPaper = preset?.use === "paper";
  const scales = [...new Set([...SCALES, choice.scale, preset?.scale ?? 1])].toSorted((a, b) => a - b);
  const label = (scale: number) =>
    words.pixelsAt(
      words.pixels(Math.round(spec.width * scale), Math.round(spec.height * scale)),
      words.fineness(scale * CSS_DPI),
    );
  const millimetres = (px: number) => (px / CSS_DPI) * MM_PER_INCH;
  const printed = isPaper ? words.millimetres(millimetres(spec.width), millimetres(spec.height)) : "";
  const { data, vector } = words.unavailable;
  const note = { pixels: printed, vectors: `${vector} ${printed}`, data }[format.kind].trim();
  return (
    <>
      <Choice
        label={words.scale}
        testId="export-scale"
        isDisabled={format.kind !== "pixels"}
        describedBy={noteId}
        value={String(choice.scale)}
        options={scales.map((scale) => ({ value: String(scale), label: label(scale) }))}
        onChange={(scale) => onChange({ scale: Number(scale) })}
      />
      <p id={noteId} className="quiet option-note" hidden={note === ""}>
        {note}
      </p>
    </>
  );
}
