import { STANDINGS } from "../../../schema/vocabulary";
import { STANDING_DASHES } from "../../../style/layers/standingDashes";
import { useMessages, useShown } from "../../AtlasContext";
import { LegendSwatch } from "../../legend/LegendSwatch";
import { Rows } from "./Rows";

const SAMPLE_WIDTH = 4;

/** What the marks on the map mean, with the patterns as they are drawn. */
export function DrawingSection() {
  const { drawing: words } = useMessages().method;
  const { tokens } = useShown();
  return (
    <>
      <Rows rows={words.rows.map(([term, text]) => ({ key: term, term, text }))} />
      <h4>{words.standingHeading}</h4>
      <ul className="method-samples">
        {STANDINGS.map((standing) => {
          const dash = STANDING_DASHES[standing];
          return (
            <li key={standing}>
              <LegendSwatch
                sample={{
                  kind: "line",
                  colour: tokens.ink,
                  width: SAMPLE_WIDTH,
                  dash: dash && dash.map((length) => length * SAMPLE_WIDTH),
                  core: null,
                  cap: standing === "disputed" ? "round" : "butt",
                  hasArrow: false,
                }}
              />
              {words.standing[standing]}
            </li>
          );
        })}
      </ul>
      <p>{words.exportNote}</p>
    </>
  );
}
