import type { ReactNode } from "react";
import type { Selection } from "../../viewstate/viewState";
import { select } from "../../viewstate/transitions";
import { useServices } from "../AtlasContext";
import { ViewLink } from "../ViewLink";

interface SelectLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to something the atlas holds: selects it here, and is a whole address for a new tab or a copy. */
export function SelectLink({ to, children, className }: SelectLinkProps) {
  const { hovered } = useServices();
  const highlight = to.kind === "feature" ? to.id : null;
  return (
    <ViewLink
      to={select(to)}
      className={className}
      onFocus={() => hovered.set(highlight)}
      onBlur={() => hovered.set(null)}
      onPointerEnter={() => hovered.set(highlight)}
      onPointerLeave={() => hovered.set(null)}
    >
      {children}
    </ViewLink>
  );
}
