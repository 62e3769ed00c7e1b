import { showPage } from "../../viewstate/transitions";
import { useMessages, useShown } from "../AtlasContext";
import { PAGE_REGISTRY } from "../pages/pageRegistry";
import { ViewLink } from "../ViewLink";

/** The map and the pages of text, as links with addresses of their own. */
export function Pages() {
  const { pages } = useMessages();
  const { view } = useShown();
  return (
    <nav className="pages" aria-label={pages.label}>
      <ViewLink to={showPage(null)} aria-current={view.page === null ? "page" : undefined}>
        {pages.map}
      </ViewLink>
      {PAGE_REGISTRY.map(({ id }) => (
        <ViewLink key={id} to={showPage(id)} aria-current={view.page === id ? "page" : undefined}>
          {pages[id].name}
        </ViewLink>
      ))}
    </nav>
  );
}
