import { Suspense } from "react";
import type { DialogId } from "./dialog";
import { DIALOGS } from "./dialogRegistry";

interface DialogPlaceProps {
  readonly open: DialogId | null;
  readonly onClose: () => void;
}

/** Where the one open dialog stands. */
export function DialogPlace({ open, onClose }: DialogPlaceProps) {
  if (open === null) return null;
  const Dialog = DIALOGS[open];
  return (
    <Suspense>
      <Dialog onClose={onClose} />
    </Suspense>
  );
}
