import { useEffect, useRef } from "react";
import type { Selection } from "../../viewstate/viewState";
import { useMessages, useServices, useStore } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { useGoTo } from "../useGoTo";
import { ClaimTable } from "./ClaimTable";
import { FeatureTable } from "./FeatureTable";
import { TableTabs } from "./TableTabs";

/** Everything in rows, over the whole page; a row closes it and opens what it names on the map. */
export function TableDialog({ onClose }: DialogProps) {
  const { tableSettings } = useServices();
  const settings = useStore(tableSettings);
  const onChange = tableSettings.set;
  const { table } = useMessages();
  const goTo = useGoTo();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>("[data-testid=table-filter]")?.focus();
  }, []);
  const open = (selection: Selection) => {
    dialog.current?.close();
    goTo(selection);
  };
  const page = { settings, onChange, onOpen: open };
  return (
    <dialog
      ref={dialog}
      className="table-dialog"
      data-testid="table"
      aria-label={table.title}
      onClose={onClose}
    >
      <div className="table-head">
        <h2>{table.title}</h2>
        <TableTabs kind={settings.kind} onChange={(kind) => onChange({ ...settings, kind })} />
        <button
          type="button"
          className="icon-button"
          aria-label={table.close}
          title={table.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      {settings.kind === "features" ? <FeatureTable {...page} /> : <ClaimTable {...page} />}
    </dialog>
  );
}
