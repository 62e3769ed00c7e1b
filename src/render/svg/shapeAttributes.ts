import type { CircleItem, PathItem } from "../displayList";
import type { Attributes } from "./element";
import { formatNumber } from "./formatNumber";
import { fillAttributes, strokeAttributes } from "./paintAttributes";
import { pathData } from "./pathData";

/** The attributes of a path's or a circle's element, which bears the item's kind as its name. */
export function shapeAttributes(item: PathItem | CircleItem): Attributes {
  const placed: Attributes =
    item.kind === "path"
      ? { d: pathData(item.d), ...fillAttributes(item.fill, item.fillRule) }
      : {
          cx: formatNumber(item.cx),
          cy: formatNumber(item.cy),
          r: formatNumber(item.r),
          ...fillAttributes(item.fill),
        };
  return { ...placed, ...strokeAttributes(item.stroke), "data-feature": item.featureId };
}
