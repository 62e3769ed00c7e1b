import { setTheme } from "../../viewstate/transitions";
import type { ThemeName } from "../../viewstate/viewState";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { Choice } from "../Choice";

/** The page's colours: as the system has them, or one of the atlas's three sets. */
export function ThemeChoice() {
  const { theme } = useMessages().ui;
  const { view } = useShown();
  const dispatch = useDispatch();
  return (
    <Choice<ThemeName | "system">
      label={theme.label}
      value={view.theme ?? "system"}
      testId="theme"
      options={(["system", "light", "dark", "print"] as const).map((value) => ({
        value,
        label: theme[value],
      }))}
      onChange={(value) => dispatch(setTheme(value === "system" ? null : value))}
    />
  );
}
