export interface JsonFault {
  /** Character offset into the text. */
  readonly offset: number;
  readonly message: string;
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null))/y;
/** Far beyond any data file; keeps a hostile one from exhausting the stack of what reads it next. */
const DEEPEST = 100;
const REST = /[ \t\n\r]*/y;

type Wanted = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma";

/** A list or an object that is still open; a list has no keys. */
type Open = { readonly closer: "]" } | { readonly closer: "}"; readonly keys: Set<string> };

/**
 * The first place where a text departs from JSON (RFC 8259), or repeats a key within one object: there
 * `JSON.parse` would silently keep the last. Null for a sound text. `JSON.parse` itself does not always tell
 * where it stopped.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: Open[] = [];
  let wanted: Wanted | "end" = "value";
  let at = 0;
  const afterValue = (): Wanted | "end" => (open.length > 0 ? "comma" : "end");
  const skipSpace = (from: number) => {
    REST.lastIndex = from;
    return from + (REST.exec(text)?.[0].length ?? 0);
  };

  while (wanted !== "end") {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const offset = skipSpace(at);
    const holder = open.at(-1);
    const expected = wanted === "comma" && holder ? `a comma or ${holder.closer}` : `a ${wanted}`;
    if (!match) {
      const found = offset < text.length ? text[offset] : "the end of the file";
      return { offset, message: `expected ${expected}, found ${found}` };
    }
    if (open.length > DEEPEST) return { offset, message: `nested more than ${DEEPEST} levels deep` };
    const [, mark, string, scalar] = match;
    const isValue = wanted === "value" || wanted === "value or ]";
    at = TOKEN.lastIndex;
    if (isValue && (string !== undefined || scalar !== undefined)) wanted = afterValue();
    else if (isValue && mark === "{") {
      open.push({ closer: "}", keys: new Set() });
      wanted = "key or }";
    } else if (isValue && mark === "[") {
      open.push({ closer: "]" });
      wanted = "value or ]";
    } else if (
      string !== undefined &&
      (wanted === "key" || wanted === "key or }") &&
      holder?.closer === "}"
    ) {
      if (holder.keys.has(string)) return { offset, message: `the key ${string} stands twice in one object` };
      holder.keys.add(string);
      wanted = "colon";
    } else if (wanted === "colon" && mark === ":") wanted = "value";
    else if (wanted === "comma" && mark === ",") wanted = holder?.closer === "}" ? "key" : "value";
    else if (mark !== undefined && mark === holder?.closer && (wanted === "comma" || wanted.endsWith(mark))) {
      open.pop();
      wanted = afterValue();
    } else return { offset, message: `expected ${expected}, found ${mark ?? string ?? scalar}` };
  }
  const end = skipSpace(at);
  return end < text.length
    ? { offset: end, message: `expected the end of the file, found ${text[end]}` }
    : null;
}
