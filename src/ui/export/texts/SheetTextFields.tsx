import { useRef } from "react";
import { setSheetTexts } from "../../../viewstate/transitions";
import type { SheetTexts } from "../../../viewstate/viewState";
import { useDispatch, useMessages, useShown } from "../../AtlasContext";

/** As many characters as an address keeps of a text. */
const LONGEST_TEXT = 300;

interface SheetTextFieldsProps {
  /** What the picture says where the reader writes nothing. */
  readonly suggested: Readonly<Record<keyof SheetTexts, string>> | null;
  /** Titles true of the frame, the one the picture carries by itself first. */
  readonly titles: readonly string[];
}

/** Title, subtitle and byline of the picture; an empty field leaves the text computed from the view. */
export function SheetTextFields({ suggested, titles }: SheetTextFieldsProps) {
  const { exportDialog: words } = useMessages();
  const { view } = useShown();
  const dispatch = useDispatch();
  const title = useRef<HTMLInputElement>(null);
  const shown = view.sheet.title ?? titles[0];
  const others = titles.filter((text) => text !== shown);
  const choose = (text: string) => {
    dispatch(setSheetTexts({ title: text === titles[0] ? null : text }));
    title.current?.focus();
  };
  return (
    <>
      {(["title", "subtitle", "byline"] as const).map((name) => (
        <div key={name}>
          <label className="field">
            <span className="choice-label">{words.text[name]}</span>
            <input
              ref={name === "title" ? title : undefined}
              type="text"
              data-testid={`export-${name}`}
              maxLength={LONGEST_TEXT}
              value={view.sheet[name] ?? ""}
              placeholder={name === "title" ? titles[0] : suggested?.[name]}
              onChange={({ target }) =>
                dispatch(setSheetTexts({ [name]: target.value === "" ? null : target.value }))
              }
            />
          </label>
          {name === "title" && others.length > 0 && (
            <ul className="title-choices" aria-label={words.titles}>
              {others.map((text) => (
                <li key={text}>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.takeTitle(text)}
                    onClick={() => choose(text)}
                  >
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
