import type { DialogId } from "../dialogs/dialog";
import { useOpenDialog } from "../dialogs/DialogContext";

interface DialogButtonProps {
  readonly opens: DialogId;
  readonly className: string;
  readonly testId: string;
  readonly children: string;
}

/** A button of the masthead that opens a dialog. */
export function DialogButton({ opens, className, testId, children }: DialogButtonProps) {
  const open = useOpenDialog();
  return (
    <button type="button" className={className} data-testid={testId} onClick={() => open(opens)}>
      {children}
    </button>
  );
}
