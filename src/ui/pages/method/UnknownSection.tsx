import { useMemo } from "react";
import { unknownsOf } from "../../../derive/pages/unknowns";
import { showPage } from "../../../viewstate/transitions";
import { useServices } from "../../AtlasContext";
import { SelectLink } from "../../panel/SelectLink";
import { ViewLink } from "../../ViewLink";
import { Rows } from "./Rows";
import type { SectionProps } from "./sectionProps";

/** What is missing, counted from the data of the edition on screen. */
export function UnknownSection({ holdings }: SectionProps) {
  const { atlas, messages } = useServices();
  const { unknown: words } = messages.method;
  const missing = useMemo(() => unknownsOf(atlas), [atlas]);
  const { strikes } = missing;
  const noFigure = missing.noFigure
    .map(({ layer, ...share }) => words.noFigureOf(share, words.layers[layer]))
    .join(", ");
  return (
    <>
      <p>{words.lead}</p>
      <h4>{words.strikesHeading}</h4>
      <ul className="method-list">
        <li>{words.strikes.noPosition({ count: strikes.noPosition, of: strikes.all })}</li>
        {strikes.noSea > 0 && <li>{words.strikes.noSea(strikes.noSea)}</li>}
        {strikes.noToll > 0 && <li>{words.strikes.noToll(strikes.noToll)}</li>}
        {strikes.unconfirmed > 0 && <li>{words.strikes.unconfirmed(strikes.unconfirmed)}</li>}
      </ul>
      <h4>{words.routesHeading}</h4>
      <ul className="method-list">
        <li>{words.course(missing.courseUnknown)}</li>
        <li>{words.means(missing.meansUnknown)}</li>
        {noFigure && <li>{words.noFigure(noFigure)}</li>}
      </ul>
      <h4>{words.claimsHeading}</h4>
      <ul className="method-list">
        <li>{words.unreferenced(missing.unreferenced)}</li>
        <li>{words.undated(missing.undated)}</li>
        <li>{words.noOutcome(missing.noOutcome)}</li>
        <li>
          {words.disagree(holdings.contradictions, holdings.disputes)}{" "}
          <ViewLink to={showPage("disputes")}>{words.disagreeLink}</ViewLink>.
        </li>
      </ul>
      <h4>{words.sourcesHeading}</h4>
      <ul className="method-list">
        <li>{words.noCopy(missing.noCopy)}</li>
        <li>{words.undatedSources(missing.undatedSources)}</li>
        <li>
          {words.secondHand(missing.secondHand)}{" "}
          <ViewLink to={showPage("sources")}>{words.sourcesLink}</ViewLink>.
        </li>
      </ul>
      <h4>{words.thinHeading}</h4>
      <Rows
        rows={missing.thin.map(({ id, label, thin }) => ({
          key: id,
          term: <SelectLink to={{ kind: "era", id }}>{label}</SelectLink>,
          text: thin,
        }))}
      />
      <h4>{words.excusedHeading}</h4>
      <ul className="method-list">
        {missing.excused.map(({ reason, count }) => (
          <li key={reason}>{words.excused[reason](count)}</li>
        ))}
      </ul>
      <p>{words.never}</p>
    </>
  );
}
