import { createContext } from "react";

/** Whether the page shows the map and nothing beside it. */
export interface MapAlone {
  readonly isAlone: boolean;
  readonly set: (isAlone: boolean) => void;
}

export const MapAloneContext = createContext<MapAlone | null>(null);
