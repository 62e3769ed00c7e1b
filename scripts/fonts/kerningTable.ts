/** Kerning of one face, by classes of characters that kern alike. */
export interface KerningTable {
  /** Characters of each class, as the left one of a pair. */
  left: string[];
  /** Characters of each class, as the right one of a pair. */
  right: string[];
  /** Per left class: `<right class>:<font units>`, space-separated, the zeros left out. */
  pairs: string[];
}

/** Groups the characters whose rows (or columns) of pair values are the same. */
export function kerningTable(
  characters: readonly string[],
  valueOf: (left: string, right: string) => number,
): KerningTable {
  const matrix = characters.map((left) => characters.map((right) => valueOf(left, right)));
  const columns = characters.map((_, at) => matrix.map((row) => row[at] ?? 0));
  const left = classes(characters, matrix);
  const right = classes(characters, columns);
  const pairs = left.map(({ values }) =>
    right
      .map(({ at }, index) => ({ index, value: values[at] ?? 0 }))
      .filter(({ value }) => value !== 0)
      .map(({ index, value }) => `${index}:${value}`)
      .join(" "),
  );
  return {
    left: left.map(({ members }) => members),
    right: right.map(({ members }) => members),
    pairs,
  };
}

function classes(characters: readonly string[], vectors: readonly number[][]) {
  const found = new Map<string, { members: string; values: number[]; at: number }>();
  characters.forEach((character, at) => {
    const values = vectors[at] ?? [];
    if (values.every((value) => value === 0)) return;
    const key = values.join(",");
    const known = found.get(key);
    if (known === undefined) found.set(key, { members: character, values, at });
    else known.members += character;
  });
  return [...found.values()];
}
