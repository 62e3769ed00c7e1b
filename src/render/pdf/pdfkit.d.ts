/** The part of pdfkit 0.20 that the PDF writer uses; the package has no types of its own. */
declare module "pdfkit" {
  export interface PdfReference {
    data: Record<string, unknown>;
    compress: boolean;
    write(bytes: Uint8Array): void;
    end(): void;
  }

  export interface PdfTextOptions {
    lineBreak: false;
    baseline: "alphabetic";
    fill: boolean;
    stroke: boolean;
    characterSpacing: number;
    /** OpenType features by tag. */
    features: Readonly<Record<string, boolean>>;
  }

  /** A run of the page's content that a structure element holds. */
  export interface PdfStructureContent {
    readonly refs: readonly object[];
  }

  export interface PdfStructureElement {
    add(child: PdfStructureElement | PdfStructureContent): this;
    end(): void;
  }

  export class PDFDocument {
    constructor(options: {
      pdfVersion: "1.7";
      /** In points, 1/72 inch. */
      size: readonly [number, number];
      margin: number;
      /** Null keeps the library from loading a typeface of its own. */
      font: null;
      lang: string;
      /** Whether the document has a structure for readers who hear it. */
      tagged: true;
      displayTitle: boolean;
      info: Readonly<Record<string, string | Date>>;
    });
    readonly page: { readonly dictionary: PdfReference };
    readonly _root: PdfReference;
    /** Called by `end`. */
    endMetadata: () => void;
    ref(data: Record<string, unknown>): PdfReference;
    /** Operators for the page's content. */
    addContent(operators: string): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    save(): this;
    restore(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string, options: Pick<PdfTextOptions, "features">): number;
    text(text: string, x: number, y: number, options: PdfTextOptions): this;
    markContent(tag: "Artifact"): this;
    markStructureContent(type: string): PdfStructureContent;
    endMarkedContent(): this;
    struct(type: string, options?: { readonly alt?: string }): PdfStructureElement;
    addStructure(element: PdfStructureElement): this;
    on(event: "data", listener: (bytes: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
  }
}
