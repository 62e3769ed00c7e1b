export type { MapFrame } from "../derive/mapFrame";
