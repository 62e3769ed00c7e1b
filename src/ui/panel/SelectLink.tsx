import type { ReactNode } from "react";
import type { Selection } from "../../viewstate/viewState";
import { select } from "../../viewstate/transitions";
import { useServices } from "../AtlasContext";
import { ViewLink } from "../ViewLink";

interface SelectLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
  readonly className?: string;
  /** Where the children are a sign alone. */
  readonly "aria-label"?: string;
  readonly title?: string;
}

/** A link to something the atlas holds: selects it here, and is a whole address for a new tab or a copy. */
export function SelectLink({ to, children, ...rest }: SelectLinkProps) {
  const { hovered } = useServices();
  const highlight = to.kind === "feature" ? to.id : null;
  return (
    <ViewLink
      {...rest}
      to={select(to)}
      onFocus={() => hovered.set(highlight)}
      onBlur={() => hovered.set(null)}
      onPointerEnter={() => hovered.set(highlight)}
      onPointerLeave={() => hovered.set(null)}
    >
      {children}
    </ViewLink>
  );
}
