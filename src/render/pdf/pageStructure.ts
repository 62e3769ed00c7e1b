import type { PDFDocument, PdfStructureElement } from "pdfkit";
import type { GroupItem, GroupTag } from "../displayList";

/** Standard structure types (ISO 32000-1, 14.8.4). */
const TYPES: Readonly<Record<GroupTag, string>> = {
  section: "Sect",
  title: "H1",
  heading: "H2",
  paragraph: "P",
  figure: "Figure",
};

interface OpenElement {
  readonly type: string;
  readonly element: PdfStructureElement;
  readonly isFigure: boolean;
}

/**
 * What the page says to readers who hear it (tagged PDF, ISO 32000-1, 14.8): every mark of the page belongs to an
 * element, or is an artifact. Marks of one kind that follow one another share one marked sequence.
 */
export class PageStructure {
  readonly #doc: PDFDocument;
  readonly #document: PdfStructureElement;
  readonly #open: OpenElement[] = [];
  /** What the marked sequence that is being written belongs to. */
  #marking: OpenElement | "artifact" | null = null;

  constructor(doc: PDFDocument) {
    this.#doc = doc;
    this.#document = doc.struct("Document");
    doc.addStructure(this.#document);
  }

  /** Begins the element of a group; false where the group is none of its own. */
  open({ tag, title }: GroupItem): boolean {
    if (tag === undefined) return false;
    this.unmark();
    const type = TYPES[tag];
    const element = this.#doc.struct(type, title === undefined ? {} : { alt: title });
    (this.#open.at(-1)?.element ?? this.#document).add(element);
    this.#open.push({ type, element, isFigure: tag === "figure" });
    return true;
  }

  close(): void {
    this.unmark();
    this.#open.pop()?.element.end();
  }

  end(): void {
    this.unmark();
    this.#document.end();
  }

  /** What follows is words of the innermost element. */
  markWords(): void {
    this.#mark(this.#open.at(-1) ?? "artifact");
  }

  /** What follows is a shape: a part of the figure it is in, else ornament. */
  markShape(): void {
    this.#mark(this.#open.findLast(({ isFigure }) => isFigure) ?? "artifact");
  }

  markArtifact(): void {
    this.#mark("artifact");
  }

  /** Ends the marked sequence; before the graphics state is kept or brought back. */
  unmark(): void {
    if (this.#marking !== null) this.#doc.endMarkedContent();
    this.#marking = null;
  }

  #mark(owner: OpenElement | "artifact"): void {
    if (this.#marking === owner) return;
    this.unmark();
    this.#marking = owner;
    if (owner === "artifact") this.#doc.markContent("Artifact");
    else owner.element.add(this.#doc.markStructureContent(owner.type));
  }
}
