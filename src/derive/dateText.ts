import type { Messages } from "../messages/messages";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The month of a day `YYYY-MM-DD` in three letters. */
export function monthText(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3) ?? "";
}

function pointText(text: string, messages: Messages): string {
  const marker = text.at(-1);
  const bare = marker === "~" || marker === "?" ? text.slice(0, -1) : text;
  const [year = "", month, day] = bare.split("-");
  const plainYear = year.endsWith("XX")
    ? `${year.slice(0, 2)}00s`
    : year.endsWith("X")
      ? `${year.slice(0, 3)}0s`
      : year;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  const date = [day ? Number(day) : undefined, name, plainYear]
    .filter((word) => word !== undefined)
    .join(" ");
  if (marker === "~") return `${messages.evidence.approximately} ${date}`;
  return marker === "?" ? messages.evidence.uncertain(date) : date;
}

/** An EDTF date as a reader says it: `2025-10-23/2025-10-24` → “23 October 2025–24 October 2025”. */
export function dateText(edtf: string, messages: Messages): string {
  const [from, to] = edtf.split("/");
  if (from === undefined || to === undefined) return pointText(edtf, messages);
  if (from === "..") return messages.evidence.before(pointText(to, messages));
  if (to === "..") return messages.evidence.since(pointText(from, messages));
  return messages.evidence.from(pointText(from, messages), pointText(to, messages));
}
