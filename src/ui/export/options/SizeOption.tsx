import type { Messages } from "../../../messages/messages";
import { PRESET_USES, SHEET_PRESETS, type SheetPreset } from "../../../sheet/sheetPresets";
import { useMessages } from "../../AtlasContext";
import { Choice } from "../../Choice";
import { CUSTOM } from "../choice/exportChoice";
import { CustomSize } from "./CustomSize";
import type { OptionProps } from "./exportOption";

function labelOf({ id, width, height }: SheetPreset, words: Messages["exportDialog"]): string {
  if (height === "auto") return words.column(width);
  const size = words.dimensions(width, height);
  const name = words.named[id];
  return words.paper[id] ?? (name === undefined ? size : words.namedSize(size, name));
}

/** A preset by what it is for, or a size of the reader's own. */
export function SizeOption(props: OptionProps) {
  const { choice, onChange } = props;
  const { exportDialog: words } = useMessages();
  const presets = PRESET_USES.flatMap((use) =>
    SHEET_PRESETS.filter((preset) => preset.use === use).map((preset) => ({
      value: preset.id,
      label: labelOf(preset, words),
      group: words.uses[use],
    })),
  );
  return (
    <>
      <Choice
        label={words.size}
        testId="export-size"
        value={choice.preset}
        options={[...presets, { value: CUSTOM, label: words.custom, group: words.uses.custom }]}
        onChange={(preset) =>
          onChange({ preset, scale: SHEET_PRESETS.find(({ id }) => id === preset)?.scale ?? choice.scale })
        }
      />
      {choice.preset === CUSTOM && <CustomSize {...props} />}
    </>
  );
}
