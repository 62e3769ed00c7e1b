import { setSheetTexts } from "../../viewstate/transitions";
import type { SheetTexts } from "../../viewstate/viewState";
import { useDispatch, useMessages, useShown } from "../AtlasContext";

/** As many characters as an address keeps of a text. */
const LONGEST_TEXT = 300;

interface SheetTextFieldsProps {
  /** What the picture says where the reader writes nothing. */
  readonly suggested: Readonly<Record<keyof SheetTexts, string>> | null;
}

/** Title, subtitle and byline of the picture; an empty field leaves the text computed from the view. */
export function SheetTextFields({ suggested }: SheetTextFieldsProps) {
  const { ui } = useMessages();
  const { view } = useShown();
  const dispatch = useDispatch();
  return (
    <>
      {(["title", "subtitle", "byline"] as const).map((name) => (
        <label key={name} className="field">
          <span className="choice-label">{ui.export.text[name]}</span>
          <input
            type="text"
            data-testid={`export-${name}`}
            maxLength={LONGEST_TEXT}
            value={view.sheet[name] ?? ""}
            placeholder={suggested?.[name]}
            onChange={({ target }) =>
              dispatch(setSheetTexts({ [name]: target.value === "" ? null : target.value }))
            }
          />
        </label>
      ))}
    </>
  );
}
