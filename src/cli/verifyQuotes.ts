import type { GeoRecords } from "../schema/geoRecords";
import { fileStem } from "../schema/ruleContext";
import { closestPassage, indexText, type IndexedText } from "./closestPassage";
import { sha256 } from "../build/sha256";

export const VERDICTS = [
  "verified",
  "drifted",
  "missing",
  "other-copy",
  "copy-absent",
  "copy-not-held",
] as const;

/**
 * `verified`: the quote stands in the copy, letter for letter. `drifted`: it does not, a passage much like it
 * does. `missing`: nothing like it does. `other-copy`: the file is not the copy that sources.json tells of.
 * `copy-absent`: the folder has no such file. `copy-not-held`: sources.json says that no copy is held.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface QuoteResult {
  readonly claim: string;
  readonly source: string;
  readonly verdict: Verdict;
  /** How often the quote stands in the copy; more than once means that it does not say where. */
  readonly occurrences: number;
  readonly quote: string;
  /** What the copy has in its place, or why it was not looked into; null where there is nothing to say. */
  readonly detail: string | null;
  /** SHA-256 of the copy compared with. */
  readonly copy: string | null;
  readonly quoteHash: string;
}

type Source = GeoRecords["sources"][number]["value"];
type Copy = { readonly verdict: Verdict; readonly detail: string | null } | (IndexedText & { hash: string });

function readCopy(source: Source | undefined, id: string, read: (name: string) => Uint8Array | null): Copy {
  const expected = source?.custom.copy;
  if (!expected) return { verdict: "copy-not-held", detail: null };
  const bytes = read(`${id}.txt`);
  if (!bytes) return { verdict: "copy-absent", detail: `the folder has no ${id}.txt` };
  const hash = sha256(bytes);
  if (bytes.length !== expected.bytes || hash !== expected.sha256)
    return {
      verdict: "other-copy",
      detail: `${id}.txt has ${bytes.length} bytes and SHA-256 ${hash}; sources.json says ${expected.bytes} and ${expected.sha256}`,
    };
  return { ...indexText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)), hash };
}

function countOf(quote: string, text: string): number {
  return text.split(quote).length - 1;
}

function compare(
  quote: string,
  copy: Copy,
): Pick<QuoteResult, "verdict" | "occurrences" | "detail" | "copy"> {
  if ("verdict" in copy) return { ...copy, occurrences: 0, copy: null };
  const occurrences = countOf(quote, copy.text);
  if (occurrences > 0) {
    const detail = occurrences > 1 ? `stands in the copy ${occurrences} times` : null;
    return { verdict: "verified", occurrences, detail, copy: copy.hash };
  }
  const closest = closestPassage(quote, copy);
  return {
    verdict: closest ? "drifted" : "missing",
    occurrences,
    detail: closest?.text ?? null,
    copy: copy.hash,
  };
}

/**
 * Compares every quote with the copy of its source, in the order of the claims. A quote is verified only where
 * it stands in the copy as an exact run of characters, mark-up included.
 *
 * @param read the bytes of a file in the folder of copies, null where it is not there
 */
export function verifyQuotes(
  records: Pick<GeoRecords, "claims" | "sources">,
  read: (name: string) => Uint8Array | null,
): readonly QuoteResult[] {
  const sources = new Map(records.sources.map(({ value }) => [value.id, value]));
  const copies = new Map<string, Copy>();
  return records.claims.flatMap(({ file, value }) => {
    if (!("quote" in value)) return [];
    const source = fileStem(file);
    const copy = copies.get(source) ?? readCopy(sources.get(source), source, read);
    copies.set(source, copy);
    const { exact } = value.quote;
    return [{ claim: value.id, source, quote: exact, quoteHash: sha256(exact), ...compare(exact, copy) }];
  });
}
