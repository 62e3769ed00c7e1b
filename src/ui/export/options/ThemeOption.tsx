import type { ThemeName } from "../../../viewstate/viewState";
import { useMessages } from "../../AtlasContext";
import { Choice } from "../../Choice";
import type { OptionProps } from "./exportOption";

const SCREEN = "screen";

/** The colours of the picture: those of the screen, or another set. */
export function ThemeOption({ choice, format, onChange }: OptionProps) {
  const { ui, exportDialog: words } = useMessages();
  return (
    <Choice<ThemeName | typeof SCREEN>
      label={words.theme}
      testId="export-theme"
      isDisabled={format.kind === "data"}
      value={choice.theme ?? SCREEN}
      options={[
        { value: SCREEN, label: words.asScreen },
        ...(["light", "dark", "print"] as const).map((value) => ({ value, label: ui.theme[value] })),
      ]}
      onChange={(theme) => onChange({ theme: theme === SCREEN ? null : theme })}
    />
  );
}
