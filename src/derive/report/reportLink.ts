import type { Messages } from "../../messages/messages";

/** What a report is about. */
export interface Reported {
  readonly claim: { readonly id: string; readonly statement: string } | null;
  /** The atlas's edition, e.g. `2026.1`. */
  readonly edition: string;
  /** The address that leads back to what the reader saw. */
  readonly permalink: string;
}

/**
 * The address that opens a report with everything filled in but what is wrong; null where `template` is. See
 * `reportAddress.ts` for its form. Line breaks are CRLF, as RFC 6068 asks of a `mailto:` body.
 */
export function reportLink(template: string | null, reported: Reported, messages: Messages): string | null {
  if (template === null) return null;
  const { report } = messages.panel;
  const { claim, edition, permalink } = reported;
  const lines = [
    report.whatIsWrong,
    "",
    "",
    report.separator,
    ...(claim ? [report.claim(claim.id), report.statement(claim.statement)] : []),
    report.edition(edition),
    report.view(permalink),
  ];
  const parts: Readonly<Record<string, string>> = {
    "{subject}": report.subject(claim?.id ?? null, edition),
    "{body}": lines.join("\r\n"),
  };
  return template.replace(/\{subject\}|\{body\}/g, (part) => encodeURIComponent(parts[part] ?? ""));
}
