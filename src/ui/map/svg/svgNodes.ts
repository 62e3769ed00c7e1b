import type { DisplayItem, GroupItem, TextItem } from "../../../render/displayList";
import type { Attributes } from "../../../render/svg/element";
import { formatNumber } from "../../../render/svg/formatNumber";
import { fillAttributes, strokeAttributes } from "../../../render/svg/paintAttributes";
import { pathData } from "../../../render/svg/pathData";
import { shapeAttributes } from "../../../render/svg/shapeAttributes";
import { placeAttributes } from "../../../render/svg/textElement";

const SVG = "http://www.w3.org/2000/svg";

/** One element of SVG in the page; the page's policy allows no mark-up to be parsed, and none is. */
export function svgNode<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(key, value);
  return node;
}

/** A display list as elements of the page, `data-feature` on all that belongs to a feature. */
export function svgNodes(items: readonly DisplayItem[]): SVGElement[] {
  return items.flatMap((item): SVGElement[] => {
    switch (item.kind) {
      case "path":
      case "circle":
        return [svgNode(item.kind, shapeAttributes(item))];
      case "text":
        return textNodes(item);
      case "group":
        return [groupNode(item)];
    }
  });
}

function textNodes(item: TextItem): SVGElement[] {
  const place = placeAttributes(item);
  const set = (paint: Attributes): SVGElement => {
    const node = svgNode("text", { ...place, ...paint });
    node.textContent = item.text;
    return node;
  };
  const { halo, fill } = item;
  const edge = halo && ({ ...halo, width: 2 * halo.width, cap: "butt", join: "round" } as const);
  return [
    ...(edge ? [set({ ...fillAttributes(undefined), ...strokeAttributes(edge) })] : []),
    ...(fill.opacity > 0 ? [set({ ...fillAttributes(fill), "data-feature": item.featureId })] : []),
  ];
}

let clips = 0;

function groupNode({ clip, children }: GroupItem): SVGElement {
  const group = svgNode("g");
  if (clip !== undefined) {
    const id = `map-clip-${++clips}`;
    const holder = svgNode("clipPath", { id });
    const d = "d" in clip ? clip.d : [];
    if ("d" in clip) holder.append(svgNode("path", { d: pathData(d), "clip-rule": clip.fillRule }));
    else {
      const [x0, y0, x1, y1] = clip.rect;
      const [width, height] = [formatNumber(x1 - x0), formatNumber(y1 - y0)];
      holder.append(svgNode("rect", { x: formatNumber(x0), y: formatNumber(y0), width, height }));
    }
    group.append(holder);
    group.setAttribute("clip-path", `url(#${id})`);
  }
  group.append(...svgNodes(children));
  return group;
}
