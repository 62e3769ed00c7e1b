import type { ComponentType } from "react";
import type { SectionProps } from "./sectionProps";
import type { MethodSection } from "../../../viewstate/viewState";
import { BoundariesSection } from "./BoundariesSection";
import { CountingSection } from "./CountingSection";
import { DrawingSection } from "./DrawingSection";
import { EvidenceSection } from "./EvidenceSection";
import { QuotesSection } from "./QuotesSection";
import { ReviewSection } from "./ReviewSection";
import { UnknownSection } from "./UnknownSection";

/** The text of each section; a section without one does not compile. */
export const SECTION_REGISTRY: Readonly<Record<MethodSection, ComponentType<SectionProps>>> = {
  evidence: EvidenceSection,
  quotes: QuotesSection,
  counting: CountingSection,
  drawing: DrawingSection,
  boundaries: BoundariesSection,
  review: ReviewSection,
  unknown: UnknownSection,
};
