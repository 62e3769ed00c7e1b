import { dateText } from "../../derive/dateText";
import { setColourBy, setCounting, setGraticule, setMeasure } from "../../viewstate/transitions";
import { useDispatch, useMessages, useShown } from "../AtlasContext";
import { Choice } from "../Choice";
import { Toggle } from "../Toggle";
import { MotionControl } from "./MotionControl";
import { SeizureControls } from "./SeizureControls";

function StrikeControls() {
  const { ui, map } = useMessages();
  const messages = useMessages();
  const { view, derived } = useShown();
  const dispatch = useDispatch();
  const { counting } = view;
  const total = derived.strikeTotal;
  const killed = counting.deaths === "at-once" ? map.ledgerKilled : map.ledgerKilledPresumed;
  return (
    <>
      <Choice
        label={ui.controls.counting}
        value={counting.of}
        options={(["records", "strikes", "vessels"] as const).map((value) => ({
          value,
          label: ui.controls[value],
        }))}
        onChange={(of) => dispatch(setCounting({ ...counting, of }))}
      />
      <Choice
        label={ui.controls.deaths}
        value={counting.deaths}
        options={[
          { value: "at-once", label: ui.controls.atOnce },
          { value: "with-presumed", label: ui.controls.withPresumed },
        ]}
        onChange={(deaths) => dispatch(setCounting({ ...counting, deaths }))}
      />
      {total && (
        <p className="strike-total">
          {ui.controls.total(
            map.ledgerCounted[counting.of](total.counted),
            killed(total.killed),
            map.ledgerAsOf(dateText(total.asOf, messages)),
          )}
        </p>
      )}
    </>
  );
}

function MeasureChoice() {
  const { ui, evidence, legend } = useMessages();
  const { derived } = useShown();
  const dispatch = useDispatch();
  if (!derived.scale) return null;
  return (
    <Choice
      label={ui.controls.measure}
      value={derived.scale.key}
      options={derived.scales.map(({ key, measure, unit, denominator }) => ({
        value: key,
        label: legend.width(evidence.measure[measure], denominator ?? evidence.unit[unit]),
      }))}
      onChange={(key) => dispatch(setMeasure(key))}
    />
  );
}

/** How the marks are coloured, measured and counted. What does not apply to the view is left out. */
export function DrawingControls() {
  const { ui } = useMessages();
  const { view, derived } = useShown();
  const dispatch = useDispatch();
  const hasStrikes =
    view.layers.includes("strikes") && derived.visibility.shown.some(({ layer }) => layer === "strikes");
  const hasCorridors = derived.visibility.shown.some(({ layer }) => layer === "corridors");
  return (
    <section className="index-part controls" aria-label={ui.controls.heading}>
      <div className="index-head">
        <h2>{ui.controls.heading}</h2>
      </div>
      <Choice
        label={ui.controls.colourBy}
        value={view.colourBy}
        options={[
          { value: "era", label: ui.controls.era },
          { value: "commodity", label: ui.controls.commodity },
        ]}
        onChange={(colourBy) => dispatch(setColourBy(colourBy))}
      />
      <MeasureChoice />
      <SeizureControls />
      {hasStrikes && <StrikeControls />}
      <Toggle
        label={ui.controls.graticule}
        isOn={view.graticule}
        onChange={(isOn) => dispatch(setGraticule(isOn))}
      />
      {hasCorridors && <MotionControl />}
    </section>
  );
}
