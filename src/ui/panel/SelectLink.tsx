import type { MouseEvent, ReactNode } from "react";
import type { Selection } from "../../viewstate/viewState";
import { select } from "../../viewstate/transitions";
import { useServices, useShown } from "../AtlasContext";

interface SelectLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to something the atlas holds: selects it here, and is a whole address for a new tab or a copy. */
export function SelectLink({ to, children, className }: SelectLinkProps) {
  const { store, hovered } = useServices();
  const { view } = useShown();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.dispatch(select(to));
  };
  const highlight = to.kind === "feature" ? to.id : null;
  return (
    <a
      href={`?${store.queryOf({ ...view, selection: to })}`}
      className={className}
      onClick={follow}
      onFocus={() => hovered.set(highlight)}
      onBlur={() => hovered.set(null)}
      onPointerEnter={() => hovered.set(highlight)}
      onPointerLeave={() => hovered.set(null)}
    >
      {children}
    </a>
  );
}
