import { useEffect, useRef } from "react";
import type { Selection } from "../../viewstate/viewState";
import { useMessages, useServices, useStore } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { ModalDialog } from "../dialogs/ModalDialog";
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
  // Whoever opens it looks for something.
  useEffect(() => {
    dialog.current?.querySelector<HTMLInputElement>("[data-testid=table-filter]")?.focus();
  }, []);
  const open = (selection: Selection) => {
    dialog.current?.close();
    goTo(selection);
  };
  const page = { settings, onChange, onOpen: open };
  return (
    <ModalDialog
      ref={dialog}
      className="table-dialog"
      testId="table"
      title={table.title}
      closeLabel={table.close}
      onClose={onClose}
      besideTitle={<TableTabs kind={settings.kind} onChange={(kind) => onChange({ ...settings, kind })} />}
    >
      {settings.kind === "features" ? <FeatureTable {...page} /> : <ClaimTable {...page} />}
    </ModalDialog>
  );
}
