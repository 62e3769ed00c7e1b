import { type RefObject, useEffect, useEffectEvent } from "react";
import { stepOfKey } from "./stepOfKey";

/** Takes the keys that lead from step to step while the focus is in the tour; `goTo` is told any number asked for. */
export function useStepKeys(
  body: RefObject<HTMLElement | null>,
  step: number,
  goTo: (step: number) => boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const next = stepOfKey(event, step, body.current);
    if (next !== null && goTo(next)) event.preventDefault();
  });
  useEffect(() => {
    const element = body.current;
    const listen = (event: KeyboardEvent) => press(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [body]);
}
