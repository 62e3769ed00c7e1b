import { useCallback, useEffect, useMemo, useState } from "react";
import type { AskedSpec } from "../../../sheet/sheetSpec";
import { useShown } from "../../AtlasContext";
import { askedSpec } from "./askedSpec";
import type { ExportChoice } from "./exportChoice";
import { keepChoice, keptChoice } from "./keptChoice";

export type ChangeChoice = (change: Partial<ExportChoice>) => void;

/** The reader's choice, kept for the next picture, and the sheet it asks for, the same object while it is the same. */
export function useChoice(): { choice: ExportChoice; asked: AskedSpec; change: ChangeChoice } {
  const { tokens } = useShown();
  const [choice, setChoice] = useState(keptChoice);
  const change = useCallback((part: Partial<ExportChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
  }, []);
  useEffect(() => keepChoice(choice), [choice]);
  const text = JSON.stringify(askedSpec(choice, tokens.name));
  const asked = useMemo(() => JSON.parse(text) as AskedSpec, [text]);
  return { choice, asked, change };
}
