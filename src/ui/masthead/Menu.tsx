import { useEffect, useId, useRef } from "react";
import { useMessages } from "../AtlasContext";
import type { Tool } from "./tools";

/** What the head has no room for, behind one button; a native popover closes by itself on Escape and outside. */
export function Menu({ tools }: { readonly tools: readonly Tool[] }) {
  const messages = useMessages();
  const { menu: words } = messages.ui;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // A choice from a list stays open for the next; whatever leads elsewhere closes it.
  useEffect(() => {
    const popover = list.current;
    const closeAfter = ({ target }: Event) => {
      if (target instanceof Element && target.closest("button, a")) popover?.hidePopover();
    };
    popover?.addEventListener("click", closeAfter);
    return () => popover?.removeEventListener("click", closeAfter);
  }, []);
  return (
    <>
      <button type="button" className="button-quiet menu-button" data-testid="menu" popoverTarget={id}>
        {words.open}
      </button>
      <div ref={list} id={id} className="menu" popover="auto" role="group" aria-label={words.label}>
        {tools.map(({ id: tool, part }) => (
          <div key={tool} className="menu-part">
            {part(messages)}
          </div>
        ))}
      </div>
    </>
  );
}
