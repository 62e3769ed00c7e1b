/** A BibTeX entry as a strict reader takes it; field values without their outer braces, TeX left as it is. */
export interface BibTeXEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

function bracedValue(text: string, at: number): { value: string; end: number } {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    // BibTeX counts a brace whether or not a backslash stands before it.
    if (text[index] === "{") depth++;
    if (text[index] === "}") depth--;
    if (depth === 0) return { value: text.slice(at + 1, index), end: index + 1 };
  }
  throw new Error(`a brace is left open at ${at}`);
}

/** Reads one entry of the form `@type{key, name = {value} or word, …}`; throws on anything else. */
export function readBibTeX(text: string): BibTeXEntry {
  const head = /^@([a-z]+)\{([^\s,{}"#%'()=~\\]+),\n/.exec(text);
  if (!head) throw new Error("no entry begins here");
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== "}") {
    const name = /^ {2}([a-z]+) = /.exec(text.slice(at));
    if (!name?.[1]) throw new Error(`no field begins at ${at}: ${text.slice(at, at + 30)}`);
    if (name[1] in fields) throw new Error(`${name[1]} is given twice`);
    at += name[0].length;
    const word = /^[a-z]{3}(?=,)/.exec(text.slice(at));
    const { value, end } = word ? { value: word[0], end: at + 3 } : bracedValue(text, at);
    if (text.slice(end, end + 2) !== ",\n") throw new Error(`${name[1]} does not end with a comma`);
    fields[name[1]] = value;
    at = end + 2;
  }
  if (text.slice(at) !== "}\n") throw new Error("something follows the entry");
  return { type: head[1] ?? "", key: head[2] ?? "", fields };
}

const WORDS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciicircum: "^",
  textasciitilde: "~",
};

/** What TeX prints for a field: commands of one sign and of one word resolved, grouping braces gone. */
export function printedTeX(value: string): string {
  const unknown = value.replace(/\\([#$%&_]|[a-z]+\{\})/g, "").match(/[\\#$%&_^~]/);
  if (unknown) throw new Error(`TeX would take ${unknown[0]} for a command in: ${value}`);
  return value
    .replace(/\\([a-z]+)\{\}|\\([#$%&_])|[{}]/g, (_, word: string | undefined, sign: string | undefined) =>
      word ? `\u0000${WORDS[word] ?? "?"}` : (sign ?? ""),
    )
    .replaceAll("\u0000", "");
}
