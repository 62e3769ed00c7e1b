import { useMessages, useServices } from "../AtlasContext";
import { useOpenDialog } from "../dialogs/DialogContext";

interface StepBarProps {
  readonly step: number;
  readonly of: number;
  readonly isAway: boolean;
  readonly goTo: (step: number) => void;
}

/** Back and on, always in reach; between them where one is, or the way back to the step. */
export function StepBar({ step, of, isAway, goTo }: StepBarProps) {
  const { store } = useServices();
  const words = useMessages().story;
  const openDialog = useOpenDialog();
  const isLast = step === of;
  const hasOthers = isLast && !store.isEmbedded;
  // Without `disabled`, so that the focus stays where it is at either end.
  return (
    <div className="step-bar">
      <button
        type="button"
        className="button-quiet"
        aria-disabled={step === 1}
        onClick={() => step > 1 && goTo(step - 1)}
      >
        {words.previous}
      </button>
      {isAway ? (
        <button type="button" className="text-button step-return" onClick={() => goTo(step)}>
          {words.toStep}
        </button>
      ) : (
        <span className="quiet">{words.position(step, of)}</span>
      )}
      <button
        type="button"
        className={isLast ? "button-quiet" : "button"}
        aria-disabled={isLast && !hasOthers}
        onClick={() => {
          if (!isLast) goTo(step + 1);
          else if (hasOthers) openDialog("stories");
        }}
      >
        {hasOthers ? words.others : words.next}
      </button>
    </div>
  );
}
