import { seizedDrug, TOP_FLOWS } from "../../derive/seizedDrug";
import { setFlows, setSeized } from "../../viewstate/transitions";
import { SEIZED_DRUGS } from "../../viewstate/viewState";
import { useDispatch, useMessages, useServices, useShown } from "../AtlasContext";
import { Choice } from "../Choice";

/** Which drug's seizures are compared, and whether all of its flows are drawn. Left out where no seizures are on. */
export function SeizureControls() {
  const { ui, evidence } = useMessages();
  const { atlas } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const drug = seizedDrug(view);
  const hasFlows = view.layers.includes("seizure-flows");
  if (!hasFlows && !view.layers.includes("seizures")) return null;
  const flows = atlas
    .featuresOf("seizure-flows")
    .filter(({ properties }) => properties.commodities.includes(drug));
  return (
    <>
      <Choice
        label={ui.controls.seized}
        value={drug}
        options={SEIZED_DRUGS.map((value) => ({ value, label: evidence.commodity[value] }))}
        onChange={(seized) => dispatch(setSeized(seized))}
      />
      {hasFlows && flows.length > TOP_FLOWS && (
        <Choice
          label={ui.controls.flows}
          value={view.flows}
          options={[
            { value: "top", label: ui.controls.topFlows(TOP_FLOWS) },
            { value: "all", label: ui.controls.allFlows(flows.length) },
          ]}
          onChange={(choice) => dispatch(setFlows(choice))}
        />
      )}
    </>
  );
}
