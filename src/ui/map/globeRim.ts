import { globeOf } from "../../derive/globe";
import type { MapFrame } from "../../derive/mapFrame";

const SVG = "http://www.w3.org/2000/svg";

/** The line around the globe, which no style layer of the map engine reaches; pictures draw the same. */
export interface GlobeRim {
  /** Draws the rim of the globe in a frame; null takes it away. */
  readonly show: (frame: MapFrame | null) => void;
}

export function globeRim(container: HTMLElement): GlobeRim {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "globe-rim");
  svg.setAttribute("aria-hidden", "true");
  const circle = svg.appendChild(document.createElementNS(SVG, "circle"));
  container.append(svg);
  let shown = "";
  return {
    show: (frame) => {
      const rim = frame ? globeOf(frame).rim : 0;
      const drawn = frame ? [frame.width / 2, frame.height / 2, rim].map((px) => px.toFixed(2)) : [];
      if (String(drawn) === shown) return;
      shown = String(drawn);
      const [cx = "0", cy = "0", r = "0"] = drawn;
      for (const [name, value] of Object.entries({ cx, cy, r })) circle.setAttribute(name, value);
    },
  };
}
