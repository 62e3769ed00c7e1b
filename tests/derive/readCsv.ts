/** Reads CSV strictly by RFC 4180, with a byte order mark: throws at anything the grammar does not allow. */
export function readCsv(file: string): string[][] {
  if (!file.startsWith("\uFEFF")) throw new Error("no byte order mark");
  const records: string[][] = [];
  let record: string[] = [];
  let at = 1;
  while (at < file.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    match.lastIndex = at;
    const found = match.exec(file);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(file.slice(at, at + 40))}`);
    const [whole, quoted, plain = "", end] = found;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      records.push(record);
      record = [];
    }
    at += whole.length;
  }
  return records;
}
