import { Suspense, useEffect, useRef, useState } from "react";
import { showPage } from "../../viewstate/transitions";
import type { PageId } from "../../viewstate/viewState";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { ViewLink } from "../ViewLink";
import { namedPart } from "./namedPart";
import { PAGE_REGISTRY } from "./pageRegistry";

/** A page of text over the map, which waits beneath as it was. Escape leads back to it. */
export function ReadingPage({ page }: { readonly page: PageId }) {
  const { pages } = useMessages();
  const dispatch = useDispatch();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view } = useShown();
  // A part that the address names takes the reader to itself.
  const [isAtBeginning] = useState(namedPart(view) === null);
  useEffect(() => {
    if (isAtBeginning) heading.current?.focus();
  }, [isAtBeginning]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isElsewhere =
        document.querySelector("dialog[open], :popover-open, .search[data-open=true]") !== null;
      if (event.key === "Escape" && !isElsewhere) dispatch(showPage(null));
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [dispatch]);
  const Body = PAGE_REGISTRY.find(({ id }) => id === page)?.Body;
  return (
    <main className="reading" data-testid="page">
      <article className="reading-column" data-page={page}>
        <p className="reading-back">
          <ViewLink to={showPage(null)}>{pages.back}</ViewLink>
        </p>
        <h2 tabIndex={-1} ref={heading}>
          {pages[page].title}
        </h2>
        {Body && (
          <Suspense>
            <Body />
          </Suspense>
        )}
      </article>
    </main>
  );
}
