/** What BibTeX and TeX take for a command, written so that both print it. Braces must stay in balance. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

/** Text as the value of a BibTeX field between braces; line breaks become spaces. */
export function bibTeXText(text: string): string {
  return text.replace(/[\\{}^~#$%&_]/g, (sign) => ESCAPES[sign] ?? sign).replace(/\s+/gu, " ");
}

/** An address as `url` fields hold it, which are printed as they stand: only braces and spaces are encoded. */
export function bibTeXAddress(address: string): string {
  return address.replace(/[{}\s\\]/gu, (sign) => encodeURIComponent(sign));
}
