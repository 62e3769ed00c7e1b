import type { Messages } from "../../messages/messages";
import { bibTeXCitation } from "./bibTeXCitation";
import type { CitedClaim } from "./citedClaim";
import { cslCitation } from "./cslCitation";
import { plainCitation } from "./plainCitation";

interface CitationFormat {
  readonly id: keyof Messages["panel"]["cite"]["formats"];
  readonly write: (cited: CitedClaim, messages: Messages) => string;
}

/** Ways to cite a claim, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: "text", write: plainCitation },
  { id: "bibtex", write: bibTeXCitation },
  { id: "csl", write: cslCitation },
];
