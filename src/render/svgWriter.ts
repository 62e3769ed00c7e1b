import type { Clip, DisplayItem, GroupItem } from "./displayList";
import { type Attributes, element, escapeText } from "./svg/element";
import { embeddedFonts, type EmbeddedFont } from "./svg/embeddedFonts";
import { formatNumber } from "./svg/formatNumber";
import { pathData } from "./svg/pathData";
import { shapeAttributes } from "./svg/shapeAttributes";
import { textElement } from "./svg/textElement";

export interface SvgOptions {
  /** CSS pixels. */
  width: number;
  height: number;
  title?: string;
  desc?: string;
  /** Plain text for machines, kept in `<metadata>`. */
  metadata?: string;
  /** For an SVG that is drawn as an image, where the page's fonts do not reach. */
  embedFonts?: readonly EmbeddedFont[];
  /** Put before every id, so that two pictures in one page do not share any. */
  idPrefix?: string;
}

/** Writes a picture as SVG. The same items and options give the same bytes. */
export function writeSvg(items: readonly DisplayItem[], options: SvgOptions): string {
  const { width, height, title, desc, metadata, embedFonts = [], idPrefix = "" } = options;
  const ids = idMaker(idPrefix);
  const [w, h] = [formatNumber(width), formatNumber(height)];
  const content = [
    ...describe(title, desc),
    ...(metadata === undefined ? [] : [element("metadata", {}, escapeText(metadata))]),
    ...(embedFonts.length === 0 ? [] : [element("style", {}, embeddedFonts(embedFonts))]),
    ...items.map((item) => writeItem(item, ids)),
  ].join("\n");
  const root: Attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    role: title === undefined ? undefined : "img",
  };
  return `${element("svg", root, `\n${content}\n`)}\n`;
}

interface Ids {
  named(id: string): string;
  clip(): string;
}

function idMaker(prefix: string): Ids {
  let clips = 0;
  return {
    named: (id) => prefix + id,
    clip: () => `${prefix}clip-${++clips}`,
  };
}

function writeItem(item: DisplayItem, ids: Ids): string {
  switch (item.kind) {
    case "path":
    case "circle":
      return element(item.kind, shapeAttributes(item));
    case "text":
      return textElement(item);
    case "group":
      return writeGroup(item, ids);
  }
}

/** Neither is an attribute of SVG, only a property of CSS; exact places of letters are. */
const UNKERNED: Attributes = {
  style: "font-kerning:none;font-variant-ligatures:none",
  "text-rendering": "geometricPrecision",
};

function writeGroup({ id, title, desc, label, clip, isUnkerned, children }: GroupItem, ids: Ids): string {
  const clipId = clip === undefined ? undefined : ids.clip();
  const content = [
    ...describe(title, desc),
    ...(clip === undefined ? [] : [element("clipPath", { id: clipId }, clipShape(clip))]),
    ...children.map((child) => writeItem(child, ids)),
  ].join("\n");
  const attributes = {
    id: id === undefined ? undefined : ids.named(id),
    "aria-label": label,
    "clip-path": clipId === undefined ? undefined : `url(#${clipId})`,
    ...(isUnkerned === true ? UNKERNED : {}),
  };
  return element("g", attributes, `\n${content}\n`);
}

function describe(title: string | undefined, desc: string | undefined): string[] {
  return [
    ...(title === undefined ? [] : [element("title", {}, escapeText(title))]),
    ...(desc === undefined ? [] : [element("desc", {}, escapeText(desc))]),
  ];
}

function clipShape(clip: Clip): string {
  if ("d" in clip) return element("path", { d: pathData(clip.d), "clip-rule": clip.fillRule });
  const [x0, y0, x1, y1] = clip.rect;
  return element("rect", {
    x: formatNumber(x0),
    y: formatNumber(y0),
    width: formatNumber(x1 - x0),
    height: formatNumber(y1 - y0),
  });
}
