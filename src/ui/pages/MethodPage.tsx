import { useMemo } from "react";
import { holdingsOf } from "../../derive/pages/holdings";
import { showSection } from "../../viewstate/transitions";
import { METHOD_SECTIONS, type MethodSection } from "../../viewstate/viewState";
import { useMessages, useServices, useShown } from "../AtlasContext";
import { ViewLink } from "../ViewLink";
import { arriveAt } from "./arriveAt";
import { SECTION_REGISTRY } from "./method/sectionRegistry";
import type { SectionProps } from "./method/sectionProps";
import { useArrival } from "./useArrival";

interface SectionOfPageProps extends SectionProps {
  readonly id: MethodSection;
  readonly isNamed: boolean;
}

function Section({ id, isNamed, holdings }: SectionOfPageProps) {
  const { method } = useMessages();
  const section = useArrival<HTMLElement>(isNamed);
  const Text = SECTION_REGISTRY[id];
  return (
    <section id={id} ref={section} tabIndex={-1} aria-labelledby={`${id}-title`} className="method-section">
      <h3 id={`${id}-title`}>{method[id].title}</h3>
      <Text holdings={holdings} />
    </section>
  );
}

/** How the atlas counts, draws and checks, and what it does not know; the contents lead to each section. */
export function MethodPage() {
  const { atlas, messages } = useServices();
  const { view } = useShown();
  const { method } = messages;
  const holdings = useMemo(() => holdingsOf(atlas), [atlas]);
  return (
    <>
      <p className="lead">{method.lead}</p>
      <div className="method">
        <nav className="contents" aria-label={method.contents}>
          <p>{method.contents}</p>
          <ol>
            {METHOD_SECTIONS.map((id) => (
              <li key={id}>
                <ViewLink
                  to={showSection(id)}
                  onFollow={() => arriveAt(id)}
                  aria-current={view.section === id ? "location" : undefined}
                >
                  {method[id].title}
                </ViewLink>
              </li>
            ))}
          </ol>
        </nav>
        <div className="method-text">
          {METHOD_SECTIONS.map((id) => (
            <Section key={id} id={id} isNamed={view.section === id} holdings={holdings} />
          ))}
        </div>
      </div>
    </>
  );
}
