import { useId } from "react";
import { setMotion } from "../../viewstate/transitions";
import { useDispatch, useMessages, useServices, useShown } from "../AtlasContext";
import { useMotion } from "../motion/useMotion";
import { Toggle } from "../Toggle";

/** Turns the light along the lines on, or says why it cannot be or is no longer. */
export function MotionControl() {
  const { ui } = useMessages();
  const { mapMotion } = useServices();
  const { view } = useShown();
  const dispatch = useDispatch();
  const { hindrance, wasSlow } = useMotion();
  const note = useId();
  const reason = hindrance ?? (wasSlow ? "slow" : null);
  return (
    <>
      <Toggle
        label={ui.controls.motion}
        isOn={view.motion && hindrance === null}
        isDisabled={hindrance !== null}
        describedBy={note}
        onChange={(isOn) => {
          // Another try where it was too slow: a map that was still loading may be quicker now.
          if (isOn) mapMotion.set("possible");
          dispatch(setMotion(isOn));
        }}
      />
      <p className="toggle-note" id={note} role="status">
        {reason && ui.controls.motionHindered[reason]}
      </p>
    </>
  );
}
