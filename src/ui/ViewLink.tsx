import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import type { Transition } from "../viewstate/transitions";
import { useServices, useShown } from "./AtlasContext";
import { opensHere } from "./opensHere";

interface ViewLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "onClick"> {
  /** The step to the view that the link opens. */
  readonly to: Transition;
  /** Beside the step, when it is taken on this page. */
  readonly onFollow?: () => void;
}

/** A link to another view: taken here at once, and a whole address for a new tab or a copy. */
export function ViewLink({ to, onFollow, children, ...rest }: ViewLinkProps) {
  const { store } = useServices();
  const { view } = useShown();
  const follow = (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    store.dispatch(to);
    onFollow?.();
  };
  return (
    <a {...rest} href={`?${store.queryOf(to(view))}`} onClick={follow}>
      {children}
    </a>
  );
}
