import { issuedOf } from "../../derive/citation";
import { dateText } from "../../derive/dateText";
import type { Reference } from "../../derive/references";
import type { Messages } from "../../messages/messages";
import type { Source } from "../../schema/records/source";

/** A source's date with its month in three letters, or that it has none. */
function shortDate(source: Source, messages: Messages): string {
  const issued = issuedOf(source);
  if (issued === null) return messages.sheet.noDate;
  return dateText(issued, messages).replace(/\b([A-Z][a-z]{2})[a-z]+\b/, "$1");
}

/** Publisher and date; of a work known only through another source, that source as well. */
export function shortCitation({ source, cited }: Reference, messages: Messages): string {
  const work = cited ?? source;
  const short = `${work.publisher}, ${shortDate(work, messages)}`;
  return cited ? messages.sheet.by(short, source.publisher) : short;
}
