import type { Holdings } from "../../../derive/pages/holdings";

/** What every section of the page on method is given. */
export interface SectionProps {
  readonly holdings: Holdings;
}
