import { useMessages } from "./AtlasContext";
import { useOpenDialog } from "./dialogs/DialogContext";

function focusMap(): void {
  document.querySelector<HTMLElement>("[data-testid=map] canvas, [data-testid=map] .map-svg")?.focus();
}

/** For those who read by keyboard: ways past the head of the page, seen while they have the focus. */
export function SkipLinks() {
  const { skip } = useMessages().ui;
  const open = useOpenDialog();
  return (
    <nav className="skip" aria-label={skip.label}>
      <button type="button" className="button" onClick={focusMap}>
        {skip.map}
      </button>
      <button type="button" className="button" onClick={() => open("table")}>
        {skip.table}
      </button>
    </nav>
  );
}
