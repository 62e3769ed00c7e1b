import { lazy, Suspense, useState } from "react";
import { useMessages } from "../AtlasContext";
import { FIRST_SETTINGS } from "./tableSettings";

const TableDialog = lazy(async () => ({ default: (await import("./TableDialog")).TableDialog }));

/** The button that opens the table, and the table over the page; its code comes when it is asked for. */
export function TableOpener() {
  const { table } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  return (
    <>
      <button type="button" className="button-quiet" data-testid="table-open" onClick={() => setOpen(true)}>
        {table.open}
      </button>
      {isOpen && (
        <Suspense>
          <TableDialog settings={settings} onChange={setSettings} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
