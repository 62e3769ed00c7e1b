import type { ThemeName } from "../viewstate/viewState";
import { setTheme } from "../viewstate/transitions";
import { useDispatch, useServices, useShown } from "./AtlasContext";
import { Choice } from "./Choice";
import { OpenPictureButton } from "./opening/OpenPictureButton";
import { Search } from "./search/Search";
import { TableOpener } from "./table/TableOpener";

function ThemeChoice() {
  const { messages } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const { theme } = messages.ui;
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

/** The head of the page: its name, its edition, colours and the way to a picture. */
export function Masthead({ onExport }: { readonly onExport: () => void }) {
  const { atlas, messages } = useServices();
  const { ui } = messages;
  return (
    <header className="masthead">
      <h1>{ui.title}</h1>
      <p className="masthead-tagline">{ui.tagline}</p>
      <p className="masthead-edition">{ui.edition(atlas.edition.id)}</p>
      <Search />
      <TableOpener />
      <ThemeChoice />
      <OpenPictureButton />
      <button type="button" className="button" data-testid="export-open" onClick={onExport}>
        {ui.export.open}
      </button>
    </header>
  );
}
