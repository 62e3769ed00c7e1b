import { useEffect, useMemo, useRef } from "react";
import { addressContext } from "../../derive/addressContext";
import type { Story } from "../../schema/records/registers";
import type { StoryStep, ViewState } from "../../viewstate/viewState";
import { useServices, useShown, useStore } from "../AtlasContext";
import { hasSameCentre, isAtStep, showsSame } from "./isAtStep";
import { STORY_FRAME, stepView } from "./stepView";

export interface StepInView {
  /** The step's own view in the present frame. */
  readonly target: ViewState;
  /** The reader has moved the map, switched something or opened other evidence. */
  readonly isAway: boolean;
  readonly goTo: (step: number) => void;
}

/** An address that names the step alone, or one that was made of it in another window. */
function isArriving(view: ViewState, target: ViewState, opening: ViewState): boolean {
  const isBare = showsSame({ ...view, story: null }, opening) && hasSameCentre(view.camera, opening.camera);
  return isBare || (showsSame(view, target) && hasSameCentre(view.camera, target.camera));
}

/** Keeps the map at a step while its frame changes, and tells whether the reader has wandered from it. */
export function useStep(story: Story, at: StoryStep): StepInView {
  const { atlas, store, frameSize } = useServices();
  const { view } = useShown();
  const size = useStore(frameSize);
  const context = useMemo(() => addressContext(atlas), [atlas]);
  const { id, step } = at;
  const follows = useRef<ViewState | null>(null);

  useEffect(() => {
    if (!size) return;
    const { view: now } = store.getSnapshot();
    const next = stepView({ story, at: { id, step }, reader: now, context, frame: size });
    const before = follows.current;
    const isSameStep = before?.story?.id === id && before.story.step === step;
    const isFollowed = isSameStep ? isAtStep(now, before) : isArriving(now, next, store.opening);
    follows.current = next;
    if (isFollowed && !isAtStep(now, next)) store.pass(() => next);
  }, [store, context, size, story, id, step]);

  const frame = size ?? STORY_FRAME;
  const target = stepView({ story, at, reader: view, context, frame });
  return {
    target,
    isAway: size !== null && !isAtStep(view, target),
    goTo: (next) =>
      store.dispatch((reader) => stepView({ story, at: { id, step: next }, reader, context, frame })),
  };
}
