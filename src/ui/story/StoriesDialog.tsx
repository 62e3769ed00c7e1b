import { type MouseEvent, useEffect, useRef, useState } from "react";
import { useServices } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { useOpenStory } from "./useOpenStory";

/** The guided tours, each with what it is about and how long it is. */
export function StoriesDialog({ onClose }: DialogProps) {
  const { atlas, messages, store } = useServices();
  const words = messages.story.dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isFailed, setFailed] = useState(false);
  const open = useOpenStory();
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const follow = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(id).then((isOpen) => (isOpen ? dialog.current?.close() : setFailed(true)));
  };
  return (
    <dialog
      ref={dialog}
      className="stories"
      data-testid="stories-dialog"
      aria-label={words.title}
      onClose={onClose}
    >
      <div className="export-head">
        <h2 tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          title={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <p className="quiet">{words.intro}</p>
      <ol>
        {atlas.stories.map(({ id, title, summary, steps }) => (
          <li key={id} data-story={id}>
            <h3>
              <a
                href={`?${store.queryOf({ ...store.opening, story: { id, step: 1 } })}`}
                onClick={follow(id)}
              >
                {title}
              </a>
            </h3>
            <p className="statement">{summary}</p>
            <p className="quiet">{words.steps(steps)}</p>
          </li>
        ))}
      </ol>
      <p role="alert" className="warn-text">
        {isFailed && words.failed}
      </p>
    </dialog>
  );
}
