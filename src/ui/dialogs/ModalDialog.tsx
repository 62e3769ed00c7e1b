import { type ReactNode, type RefObject, useEffect, useRef } from "react";

interface ModalDialogProps {
  /** Tells its look from that of other dialogs. */
  readonly className: string;
  readonly testId: string;
  /** Its name, read out and set at its head. */
  readonly title: string;
  readonly closeLabel: string;
  /** It is closed: by its cross, by Escape or by whoever holds it. */
  readonly onClose: () => void;
  /** For whoever closes it or looks into it. */
  readonly ref?: RefObject<HTMLDialogElement | null>;
  /** Between the title and the cross. */
  readonly besideTitle?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A native dialog over the page, open as long as it stands there, with its title and a cross at its head. The title
 * takes the focus, so that it is read out first; a parent that wants it elsewhere moves it in its own effect, which
 * runs after this one's.
 */
export function ModalDialog({
  className,
  testId,
  title,
  closeLabel,
  onClose,
  ref,
  besideTitle,
  children,
}: ModalDialogProps) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      data-testid={testId}
      aria-label={title}
      onClose={onClose}
    >
      <div className="modal-head">
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {besideTitle}
        <button
          type="button"
          className="icon-button"
          aria-label={closeLabel}
          title={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
