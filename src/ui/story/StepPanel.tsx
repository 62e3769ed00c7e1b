import { useEffect, useRef } from "react";
import type { Story } from "../../schema/records/registers";
import { leaveStory } from "../../viewstate/transitions";
import { useDispatch, useServices } from "../AtlasContext";
import { StepBar } from "./StepBar";
import { StepBody } from "./StepBody";
import { StepList } from "./StepList";
import { useStepKeys } from "./useStepKeys";
import type { StepInView } from "./useStep";

interface StepPanelProps extends StepInView {
  readonly story: Story;
  readonly number: number;
  readonly step: Story["steps"][number];
  /** Whether reading begins at this step's heading. */
  readonly takesFocus: boolean;
  readonly onOpenMarked: () => void;
}

/** One step of a tour in the panel's place, with the ways to the others. */
export function StepPanel({ story, number, step, target, isAway, goTo, ...rest }: StepPanelProps) {
  const { takesFocus, onOpenMarked } = rest;
  const { messages, store } = useServices();
  const words = messages.story;
  const { isEmbedded } = store;
  const dispatch = useDispatch();
  const body = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = story.steps.length;
  useStepKeys(body, number, (next) => {
    if (next < 1 || next > count) return false;
    goTo(next);
    return true;
  });
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    for (const scroller of [body.current, body.current?.closest(".sheet-body")])
      scroller?.scrollTo({ top: 0 });
  }, [number]);
  return (
    <aside className="panel story" data-testid="story" aria-label={words.label} ref={body}>
      <div className="panel-bar">
        <p className="kicker">{story.title}</p>
        {!isEmbedded && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.leave}
            title={words.leave}
            onClick={() => dispatch(leaveStory)}
          >
            ×
          </button>
        )}
      </div>
      <div className="panel-body">
        <StepList story={story} step={number} goTo={goTo} />
        <header className="panel-title">
          <h2 tabIndex={-1} ref={heading}>
            {step.title}
          </h2>
        </header>
        <StepBody step={step} marked={target.selection} onOpenMarked={onOpenMarked} />
      </div>
      <StepBar step={number} of={count} isAway={isAway} goTo={goTo} />
      <p className="unseen" role="status">
        {words.announced(number, count, step.title)}
      </p>
    </aside>
  );
}
