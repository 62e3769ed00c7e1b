/**
 * Where errors are reported: an address with `{subject}` and `{body}` in it, filled in with what is reported. A
 * `mailto:` address or the form of an issue tracker, such as
 * `https://tracker.example/new?title={subject}&body={body}`; null where reports are not taken, which leaves the
 * links out. Whoever publishes the atlas sets their own here, as with the public address.
 */
export const REPORT_ADDRESS: string | null =
  "mailto:corrections@waybill.example?subject={subject}&body={body}";
