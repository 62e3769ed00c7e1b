import { geoNaturalEarth1 } from "d3-geo";
import { flatProjection } from "./flatProjection";
import type { ProjectionMaker } from "./mapProjection";
import { worldEdge } from "./worldEdge";

/** Natural Earth (Šavrič et al. 2011, https://doi.org/10.1559/15230406384363): a compromise of areas and shapes. */
export const naturalEarth: ProjectionMaker = (frame) => {
  const [longitude] = frame.center;
  return flatProjection(frame, geoNaturalEarth1().rotate([-longitude, 0]), () => worldEdge(longitude));
};
