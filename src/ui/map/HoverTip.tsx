import { dateText } from "../../derive/dateText";
import { figureText } from "../../derive/figureText";
import { colouringEra } from "../../derive/markStates";
import { useServices, useShown, useStore } from "../AtlasContext";
import { eraMarkById } from "../theme/markColour";
import type { FramePoint } from "./framePoint";

const WIDTH_PX = 264;
const HEIGHT_PX = 110;
const GAP_PX = 14;

interface HoverTipProps {
  readonly id: string;
  readonly at: FramePoint;
  /** How many marks lie at this point. */
  readonly marks: number;
}

/** Names the mark under the pointer: name, era, standing and its first figure, if it has one. */
export function HoverTip({ id, at, marks }: HoverTipProps) {
  const { atlas, messages, frameSize } = useServices();
  const { view, tokens } = useShown();
  const size = useStore(frameSize);
  const feature = atlas.feature.get(id);
  if (!feature) return null;
  const { properties } = feature;
  const era = atlas.era.get(colouringEra(feature, view));
  const figure = properties.claims.flatMap((claim) => atlas.claim.get(claim)?.figure ?? [])[0];
  const told = figure && figureText(figure, messages);
  const isRight = size !== null && at.x + GAP_PX + WIDTH_PX > size.width;
  const isLow = size !== null && at.y + GAP_PX + HEIGHT_PX > size.height;
  const left = isRight ? Math.max(0, at.x - GAP_PX - WIDTH_PX) : at.x + GAP_PX;
  return (
    <div
      className="map-tip"
      data-side={isLow ? "above" : "below"}
      style={{ left, top: isLow ? at.y - GAP_PX : at.y + GAP_PX, width: WIDTH_PX }}
    >
      <strong>{feature.name}</strong>
      <span className="map-tip-era" style={eraMarkById(atlas, tokens, era?.id ?? "")}>
        <span className="numeral">{era?.numeral}</span> {era?.label}
      </span>
      <span>
        {messages.evidence.standing[properties.standing]}
        {properties.when ? `, ${dateText(properties.when, messages)}` : ""}
      </span>
      {told && (
        <span className="map-tip-figure">
          <b>{told.phrase}</b> {told.denominator}
        </span>
      )}
      {marks > 1 && <span className="quiet">{messages.ui.map.moreHere(marks - 1)}</span>}
    </div>
  );
}
