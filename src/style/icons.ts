/** A single-colour icon: SVG path data inside the box `0 0 width height`, filled nonzero. */
export interface Icon {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** Symbols drawn for this atlas. Names are what `icon-image` says. */
export const ICONS: Readonly<Record<string, Icon>> = {
  // Tip at the top centre, where `icon-anchor: top` holds it; notched so that it sits on a line's end.
  arrow: { width: 16, height: 16, path: "M8 1.5L13.6 14L8 11.2L2.4 14Z" },
  hub: { width: 16, height: 16, path: "M8 2.5L13.5 8L8 13.5L2.5 8Z" },
  port: {
    width: 16,
    height: 16,
    path: "M8 1.8A2 2 0 0 1 8.9 5.6V6.8H11V8.2H8.9V12.4C10.6 12.2 11.9 11.2 12.4 9.6L11.4 9.9L12.9 7.4L14.4 9.9L13.7 9.7C13.1 12.2 10.9 13.9 8 14C5.1 13.9 2.9 12.2 2.3 9.7L1.6 9.9L3.1 7.4L4.6 9.9L3.6 9.6C4.1 11.2 5.4 12.2 7.1 12.4V8.2H5V6.8H7.1V5.6A2 2 0 0 1 8 1.8Z",
  },
  airport: {
    width: 16,
    height: 16,
    path: "M8 1.4C8.7 1.4 9.1 2.1 9.1 3V6L14.2 9.4V10.8L9.1 9.2V12L10.8 13.3V14.3L8 13.6L5.2 14.3V13.3L6.9 12V9.2L1.8 10.8V9.4L6.9 6V3C6.9 2.1 7.3 1.4 8 1.4Z",
  },
  "border-crossing": {
    width: 16,
    height: 16,
    path: "M2.4 3H4V13H2.4ZM12 3H13.6V13H12ZM4.8 7.2H8.6V5.4L11.4 8L8.6 10.6V8.8H4.8Z",
  },
  "hawala-centre": {
    width: 16,
    height: 16,
    path: "M1.8 5.6H10.4V3.4L14.2 6.4L10.4 9.4V7.2H1.8ZM14.2 10.4H5.6V8.2L1.8 11.2L5.6 14.2V12H14.2Z",
  },
  warship: {
    width: 16,
    height: 16,
    path: "M1.4 10.2H14.6L12.9 13.4H3.2ZM4.2 9.4V7.4H6.4V5.4H7.6V2.6H8.6V5.4H9.8V7.4H12.4V9.4Z",
  },
  aircraft: {
    width: 16,
    height: 16,
    path: "M8 1.2L9.3 6.4L14.4 11V12.4L9.4 11L10.6 14.2V14.8L8 14L5.4 14.8V14.2L6.6 11L1.6 12.4V11L6.7 6.4Z",
  },
};
