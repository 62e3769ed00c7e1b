import { formatCount } from "../../../messages/en/plural";
import { showPage } from "../../../viewstate/transitions";
import { useMessages } from "../../AtlasContext";
import { ViewLink } from "../../ViewLink";
import { Paragraphs } from "./Paragraphs";
import type { SectionProps } from "./sectionProps";

/** How far the evidence was checked, in counts of this edition. */
export function ReviewSection({ holdings }: SectionProps) {
  const { review: words } = useMessages().method;
  const { checked, reread, claims, changed } = holdings;
  const states = ["verified", "copyNotHeld", "tabled"] as const;
  return (
    <>
      <Paragraphs texts={words.paragraphs(reread, claims, changed)} />
      <h4>{words.heading}</h4>
      <table className="ruled-table method-table">
        <tbody>
          {states.map((state) => (
            <tr key={state}>
              <th scope="row">{words[state]}</th>
              <td className="number">{formatCount(checked[state])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.rules}</p>
      <p>
        <ViewLink to={showPage("corrections")}>{words.corrections}</ViewLink>
      </p>
    </>
  );
}
