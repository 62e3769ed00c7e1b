import type { FigureText } from "../../derive/figureText";
import type { Figure } from "../../schema/records/claim";
import { useMessages } from "../AtlasContext";

interface FigureBlockProps {
  readonly figure: Figure;
  readonly text: FigureText;
  /** The time the figure speaks of, or when it was said. */
  readonly when: string | null;
  /** The place that it is a figure of, where no statement beside it says so. */
  readonly place?: string | undefined;
}

/** Words that stand before and after the number in a phrase such as “at least 21 vessels”. */
function aroundNumber({ phrase, number }: FigureText): { before: string; after: string } {
  const at = phrase.indexOf(number);
  if (at < 0) return { before: phrase, after: "" };
  return {
    before: phrase.slice(0, at).trim(),
    after: phrase.slice(at + number.length).replace(/^,?\s*/, ""),
  };
}

/** A figure set large, and round it everything that keeps it true: qualifier, unit, denominator, date. */
export function FigureBlock({ figure, text, when, place }: FigureBlockProps) {
  const { evidence } = useMessages();
  const { before, after } = aroundNumber(text);
  return (
    <div className="figure" data-testid="figure">
      <p className="figure-measure">
        {place
          ? evidence.measureOf(evidence.measure[figure.measure], place)
          : evidence.measure[figure.measure]}
      </p>
      <p className="figure-value">
        {before && <span className="figure-qualifier">{before} </span>}
        <span className="figure-number">{text.number}</span>
        {after && <span className="figure-unit"> {after}</span>}
      </p>
      {text.denominator && <p className="figure-denominator">{text.denominator}</p>}
      {when && <p className="figure-when">{when}</p>}
    </div>
  );
}
