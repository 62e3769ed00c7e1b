import { tell } from "../../derive/told";
import type { Story } from "../../schema/records/registers";
import type { Selection } from "../../viewstate/viewState";
import { setSheetTexts } from "../../viewstate/transitions";
import { useDispatch, useServices } from "../AtlasContext";
import { useOpenDialog } from "../dialogs/DialogContext";
import { StepClaims } from "./StepClaims";

/** A percentage keeps its sign on its line. */
const unbroken = (text: string) => text.replaceAll(/(\d) %/g, "$1\u00A0%");

interface StepBodyProps {
  readonly step: Story["steps"][number];
  /** What the step marks on the map. */
  readonly marked: Selection | null;
  readonly onOpenMarked: () => void;
}

/** What a step says, what it leaves open, and what it rests on. */
export function StepBody({ step, marked, onOpenMarked }: StepBodyProps) {
  const { atlas, messages, store } = useServices();
  const dispatch = useDispatch();
  const openDialog = useOpenDialog();
  const words = messages.story;
  const told = marked && tell(atlas, marked, messages);
  const save = () => {
    dispatch(setSheetTexts({ title: step.title }));
    openDialog("export");
  };
  return (
    <>
      <p className="statement">{unbroken(step.text)}</p>
      {step.notKnown !== null && (
        <p className="not-known">
          <b>{words.notKnown}.</b> {unbroken(step.notKnown)}
        </p>
      )}
      {told && (
        <p className="step-marked">
          {words.marked}:{" "}
          <button type="button" className="text-button" onClick={onOpenMarked}>
            {told.title}
          </button>
        </p>
      )}
      <StepClaims ids={step.claims} />
      {!store.isEmbedded && (
        <button type="button" className="text-button" onClick={save}>
          {words.save}
        </button>
      )}
    </>
  );
}
