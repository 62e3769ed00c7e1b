import { useMemo } from "react";
import { dateText } from "../../derive/dateText";
import { figureText } from "../../derive/figureText";
import { tellClaim } from "../../derive/told";
import { edtfSpan } from "../../schema/edtf";
import { useDispatch, useServices, useShown, useStore } from "../AtlasContext";
import { useOpenDialog } from "../dialogs/DialogContext";
import { FigureBlock } from "./FigureBlock";
import { flyTo } from "./flyTo";
import { type OpeningFigure, openingFigures } from "./openingFigures";
import { SelectLink } from "./SelectLink";

function Latest({ claim }: { readonly claim: NonNullable<OpeningFigure["latest"]> }) {
  const { atlas, messages } = useServices();
  const told = tellClaim(atlas, claim, messages);
  if (!claim.figure) return null;
  const { phrase } = figureText(claim.figure, messages);
  return (
    <p className="opening-latest">
      {messages.panel.opening.latestToll}:{" "}
      <SelectLink to={{ kind: "claim", id: claim.id }}>
        <b>{phrase}</b> {claim.figure.denominator}
      </SelectLink>
      , {messages.map.ledgerAsOf(dateText(edtfSpan(claim.when ?? "")?.last ?? claim.said ?? "", messages))} (
      {told.source.publisher})
    </p>
  );
}

function Card({ claim, latest }: OpeningFigure) {
  const { atlas, messages, frameSize } = useServices();
  const { derived } = useShown();
  const dispatch = useDispatch();
  const size = useStore(frameSize);
  const told = tellClaim(atlas, claim, messages);
  if (!claim.figure || !told.figure) return null;
  const when = claim.when ? told.when : told.said ? messages.panel.said(told.said) : told.when;
  const [place, ...others] = claim.places.flatMap((id) => atlas.place.get(id) ?? []);
  const only = others.length === 0 ? place?.name : undefined;
  return (
    <li>
      <button type="button" className="opening-card" onClick={() => dispatch(flyTo(derived, claim, size))}>
        <FigureBlock figure={claim.figure} text={told.figure} when={when} place={only} />
        <span className="opening-speaker">{told.speaker}</span>
        <span className="opening-go">{messages.panel.opening.go}</span>
      </button>
      {latest && latest.id !== claim.id && <Latest claim={latest} />}
    </li>
  );
}

/** What the panel shows before anything is selected: what this atlas is, and figures to begin with. */
export function Opening() {
  const { atlas, messages } = useServices();
  const figures = useMemo(() => openingFigures(atlas), [atlas]);
  const openDialog = useOpenDialog();
  const { opening } = messages.panel;
  return (
    <>
      <header className="panel-title">
        <h2>{opening.title}</h2>
      </header>
      <p className="statement">
        {opening.first} {opening.second}
      </p>
      <p>
        <button type="button" className="text-button" onClick={() => openDialog("stories")}>
          {opening.tours(atlas.stories.length)}
        </button>
      </p>
      <ul className="opening-figures" aria-label={opening.figures}>
        {figures.map((figure) => (
          <Card key={figure.claim.id} {...figure} />
        ))}
      </ul>
    </>
  );
}
