import type { CircleItem, DisplayItem, GroupItem, Paint, PathItem, Stroke, TextItem } from "./displayList";

/** Shares of red, green and blue in the luminance of a colour (sRGB, IEC 61966-2-1; WCAG 2.2, relative luminance). */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

/** The grey of the same luminance as a colour, both `#rrggbb`. */
export function greyOf(color: string): string {
  const luminance = SHARES.reduce((sum, share, channel) => {
    const value = Number.parseInt(color.slice(1 + 2 * channel, 3 + 2 * channel), 16) / 255;
    return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
  const encoded = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;
  const pair = Math.round(encoded * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${pair}${pair}${pair}`;
}

/** The same picture in greys: every colour becomes the grey that is as light as it is. */
export function greyscale(group: GroupItem): GroupItem {
  return { ...group, children: group.children.map(grey) };
}

function grey(item: DisplayItem): DisplayItem {
  switch (item.kind) {
    case "group":
      return greyscale(item);
    case "text":
      return { ...item, fill: greyPaint(item.fill), ...greyHalo(item) };
    case "path":
    case "circle":
      return { ...item, ...greyPaints(item) };
  }
}

function greyPaints({ fill, stroke }: PathItem | CircleItem): { fill?: Paint; stroke?: Stroke } {
  return {
    ...(fill === undefined ? {} : { fill: greyPaint(fill) }),
    ...(stroke === undefined ? {} : { stroke: greyPaint(stroke) }),
  };
}

function greyHalo({ halo }: TextItem): Pick<TextItem, "halo"> {
  return halo === undefined ? {} : { halo: greyPaint(halo) };
}

function greyPaint<P extends Paint>(paint: P): P {
  return { ...paint, color: greyOf(paint.color) };
}
