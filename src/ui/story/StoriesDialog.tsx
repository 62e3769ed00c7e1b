import { type MouseEvent, useRef, useState } from "react";
import { useServices } from "../AtlasContext";
import type { DialogProps } from "../dialogs/dialog";
import { ModalDialog } from "../dialogs/ModalDialog";
import { opensHere } from "../opensHere";
import { useOpenStory } from "./useOpenStory";

/** The guided tours, each with what it is about and how long it is. */
export function StoriesDialog({ onClose }: DialogProps) {
  const { atlas, messages, store } = useServices();
  const words = messages.story.dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isFailed, setFailed] = useState(false);
  const open = useOpenStory();
  const follow = (id: string) => (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    void open(id).then((isOpen) => (isOpen ? dialog.current?.close() : setFailed(true)));
  };
  return (
    <ModalDialog
      ref={dialog}
      className="stories"
      testId="stories-dialog"
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
    >
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
    </ModalDialog>
  );
}
