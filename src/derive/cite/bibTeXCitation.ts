import type { Messages } from "../../messages/messages";
import type { Source } from "../../schema/records/source";
import { issuedOf } from "../citation";
import { bibTeXAddress, bibTeXText } from "./bibTeXText";
import { linkedAddress } from "../linkedAddress";
import { type CitedClaim, noteWords } from "./citedClaim";

interface EntryKind {
  readonly type: "article" | "book" | "techreport" | "misc";
  /** The field that names who published it. */
  readonly publishedIn: "journal" | "publisher" | "institution" | "howpublished";
}

const MISC: EntryKind = { type: "misc", publishedIn: "howpublished" };

/** Entry types of BibTeX's own styles, by CSL type; what they have no type for is `misc`, as they recommend. */
const ENTRY_KINDS: Readonly<Record<Source["type"], EntryKind>> = {
  "article-newspaper": { type: "article", publishedIn: "journal" },
  "article-magazine": { type: "article", publishedIn: "journal" },
  "article-journal": { type: "article", publishedIn: "journal" },
  book: { type: "book", publishedIn: "publisher" },
  report: { type: "techreport", publishedIn: "institution" },
  webpage: MISC,
  "entry-encyclopedia": MISC,
  post: MISC,
  "post-weblog": MISC,
  dataset: MISC,
  interview: MISC,
  speech: MISC,
  legislation: MISC,
  broadcast: MISC,
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Name = NonNullable<Source["author"]>[number];

/** `Family, Given`; a body's name, or one with “and” in it, in braces of its own so that it is not taken apart. */
function nameText(name: Name): string {
  if ("literal" in name) return `{${bibTeXText(name.literal)}}`;
  const part = (text: string) => (/\band\b|,/.test(text) ? `{${bibTeXText(text)}}` : bibTeXText(text));
  return name.given ? `${part(name.family)}, ${part(name.given)}` : `{${bibTeXText(name.family)}}`;
}

/** The fields in order; values are set already, those that are empty are left out. */
function fieldsOf(cited: CitedClaim, messages: Messages): readonly (readonly [string, string])[] {
  const { source } = cited.told;
  const { publishedIn } = ENTRY_KINDS[source.type];
  const issued = issuedOf(source);
  const [year = "", month = ""] = issued?.split("-") ?? [];
  const text = (value = "") => value && `{${bibTeXText(value)}}`;
  const container = source["container-title"];
  const address = linkedAddress(cited.told.source);
  const fields: readonly (readonly [string, string])[] = [
    ["author", (source.author ?? []).length > 0 ? `{${source.author?.map(nameText).join(" and ")}}` : ""],
    // Braces twice: the styles leave the capitals alone.
    ["title", `{{${bibTeXText(source.title)}}}`],
    [publishedIn, text(publishedIn === "journal" ? (container ?? source.publisher) : source.publisher)],
    ["year", year && `{${year}}`],
    ["month", MONTHS[Number(month) - 1] ?? ""],
    ["date", issued ? `{${issued}}` : ""],
    ["volume", text(source.volume)],
    ["number", text(source.issue ?? source.number)],
    ["pages", text(source.page?.replace(/[-–]/, "--"))],
    ["isbn", text(source.ISBN)],
    ["url", address ? `{${bibTeXAddress(address)}}` : ""],
    ["language", text(source.language)],
    ["note", text(noteWords(cited, messages))],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** One claim as a BibTeX entry: the source by its type, the claim's words, edition and address in its note. */
export function bibTeXCitation(cited: CitedClaim, messages: Messages): string {
  const { source, claim } = cited.told;
  const fields = fieldsOf(cited, messages).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${ENTRY_KINDS[source.type].type}{${claim.id},\n${fields.join("")}}\n`;
}
