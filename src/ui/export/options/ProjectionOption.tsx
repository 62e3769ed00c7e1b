import { SHEET_PROJECTIONS } from "../../../sheet/sheetProjections";
import { useMessages } from "../../AtlasContext";
import { Choice } from "../../Choice";
import type { OptionProps } from "./exportOption";

/** What the map is drawn in; it decides what lies in the frame, of data too. */
export function ProjectionOption({ choice, onChange }: OptionProps) {
  const { exportDialog: words } = useMessages();
  return (
    <Choice
      label={words.projection}
      testId="export-projection"
      value={choice.projection}
      options={SHEET_PROJECTIONS.map((value) => ({ value, label: words.projections[value] }))}
      onChange={(projection) => onChange({ projection })}
    />
  );
}
