import { useMessages } from "../../AtlasContext";
import { Choice } from "../../Choice";
import { EXPORT_FORMATS } from "../exportFormats";
import type { OptionProps } from "./exportOption";

/** What kind of file is made. */
export function FormatOption({ choice, onChange }: OptionProps) {
  const { exportDialog: words } = useMessages();
  return (
    <Choice
      label={words.format}
      testId="export-format"
      value={choice.format}
      options={EXPORT_FORMATS.map(({ id }) => ({ value: id, label: words.formats[id] }))}
      onChange={(format) => onChange({ format })}
    />
  );
}
