import { geoEqualEarth } from "d3-geo";
import { flatProjection } from "./flatProjection";
import type { ProjectionMaker } from "./mapProjection";
import { worldEdge } from "./worldEdge";

/** Equal Earth (Šavrič, Patterson and Jenny 2018, https://doi.org/10.1080/13658816.2018.1504949): areas are true. */
export const equalEarth: ProjectionMaker = (frame) => {
  const [longitude] = frame.center;
  return flatProjection(frame, geoEqualEarth().rotate([-longitude, 0]), () => worldEdge(longitude));
};
