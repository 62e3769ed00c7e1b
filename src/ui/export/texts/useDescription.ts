import { useState } from "react";
import { describedSheet, type SheetDescription, writtenAlt } from "../../../sheet/describedSheet";
import { ALT_LIMIT } from "../../../sheet/altText";
import type { Sheet } from "../../../sheet/sheet";

export type DescriptionField = keyof SheetDescription;

/** A text of the reader's own, and the computed one in whose place it stands. */
interface Written {
  readonly text: string;
  readonly of: string;
}

/** A text as its field shows it. */
export interface DescriptionText {
  readonly text: string;
  readonly isWritten: boolean;
  /** Whether the picture has changed since the text was written. */
  readonly isOutdated: boolean;
}

export interface Description {
  readonly alt: DescriptionText;
  readonly description: DescriptionText;
  /** Null goes back to the computed text. */
  readonly write: (field: DescriptionField, text: string | null) => void;
  /** Characters of the alt text where they are too many, else null. */
  readonly tooLong: number | null;
  /** The sheet as it will be saved; null while the alt text is too long for any file. */
  readonly described: Sheet | null;
}

/** Alt text and long description: computed from the view until the reader writes others, for this picture alone. */
export function useDescription(sheet: Sheet | null): Description {
  const [written, setWritten] = useState<Readonly<Record<DescriptionField, Written | null>>>({
    alt: null,
    description: null,
  });
  const computed = (field: DescriptionField) => sheet?.metadata[field] ?? "";
  const textOf = (field: DescriptionField): DescriptionText => {
    const own = written[field];
    return {
      text: own?.text ?? computed(field),
      isWritten: own !== null,
      isOutdated: own !== null && sheet !== null && own.of !== computed(field),
    };
  };
  const texts = { alt: written.alt?.text ?? null, description: written.description?.text ?? null };
  const length = writtenAlt(texts)?.length ?? 0;
  const tooLong = length > ALT_LIMIT ? length : null;
  return {
    alt: textOf("alt"),
    description: textOf("description"),
    write: (field, text) =>
      setWritten((before) => ({
        ...before,
        [field]: text === null || text === computed(field) ? null : { text, of: computed(field) },
      })),
    tooLong,
    described: sheet === null || tooLong !== null ? null : describedSheet(sheet, texts),
  };
}
