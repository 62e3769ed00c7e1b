import { useEffect, useRef, useState } from "react";
import type { Story } from "../../schema/records/registers";
import type { StoryStep } from "../../viewstate/viewState";
import { useMessages, useShown } from "../AtlasContext";
import { Panel } from "../panel/Panel";
import { selectionKey } from "../selectionKey";
import { StepPanel } from "./StepPanel";
import { useStep } from "./useStep";

/** Evidence that was opened from a step, under the way back to it. */
function Aside({ label, onReturn }: { readonly label: string; readonly onReturn: () => void }) {
  const back = useRef<HTMLButtonElement>(null);
  // A link that led here is gone with its step; whoever clicked on the map keeps the focus there.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus();
  }, []);
  return (
    <div className="story-aside">
      <button type="button" className="step-return" data-testid="story-return" ref={back} onClick={onReturn}>
        {label}
      </button>
      <Panel />
    </div>
  );
}

interface StoryReaderProps {
  readonly story: Story;
  readonly at: StoryStep;
  /** The reader asked for the tour on this page, and reads on in it. */
  readonly takesFocus: boolean;
}

/** A guided tour in the panel's place: the step, or evidence that was opened from it with the way back. */
export function StoryReader({ story, at, takesFocus }: StoryReaderProps) {
  const words = useMessages().story;
  const { view } = useShown();
  const inView = useStep(story, at);
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const [hasReturned, setReturned] = useState(false);
  const step = story.steps[at.step - 1];
  if (!step) return null;
  const chosen = selectionKey(view.selection);
  // What the step marks is chosen already; it is opened by asking for it.
  const isOwn = chosen === selectionKey(inView.target.selection);
  const isAside = chosen !== "" && (!isOwn || openedAt === at.step);
  const goTo = (next: number) => {
    setOpenedAt(null);
    setReturned(isAside);
    inView.goTo(next);
  };
  if (isAside) return <Aside label={words.toStepOf(at.step, step.title)} onReturn={() => goTo(at.step)} />;
  return (
    <StepPanel
      {...inView}
      story={story}
      number={at.step}
      step={step}
      goTo={goTo}
      takesFocus={takesFocus || hasReturned}
      onOpenMarked={() => setOpenedAt(at.step)}
    />
  );
}
