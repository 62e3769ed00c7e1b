/** An RFC 6901 JSON pointer from keys and indices; no keys give `""`, the whole document. */
export function jsonPointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
