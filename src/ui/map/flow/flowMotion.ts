import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { FlowCourses } from "../../../derive/flowCourses";
import { flowGradient } from "../../../style/flowGradient";
import { FLOW_LIGHT, flowLight, OVER_FLOW_LIGHT } from "../../../style/flowLight";
import { keepOneTileZoom } from "../keepOneTileZoom";
import { flowPace } from "./flowPace";

/** What of a map the light needs. */
export type LitMap = Pick<
  MapLibreMap,
  | "addLayer"
  | "addSource"
  | "getLayer"
  | "getSource"
  | "on"
  | "removeLayer"
  | "removeSource"
  | "setPaintProperty"
  | "triggerRepaint"
>;

/** Where light runs, and its colour, `#rrggbb`. */
export interface RunningLight {
  readonly courses: FlowCourses;
  readonly colour: string;
}

export interface FlowMotion {
  /** Has light run along courses; null ends it and leaves nothing on the map. */
  readonly run: (light: RunningLight | null) => void;
  /** Stands still until the map is at rest again. */
  readonly pause: () => void;
}

/**
 * Light that runs along the corridors. It begins when the map is at rest and stands still while it moves or changes,
 * so that it never keeps the map from coming to rest; it is added at rest too, which brings it back after a style was
 * loaded anew. A step changes one gradient: no tile is built for it.
 */
export function flowMotion(map: LitMap, onSlow: () => void): FlowMotion {
  let wanted: RunningLight | null = null;
  let given: FlowCourses | null = null;
  let pace = flowPace();
  let frame: number | null = null;

  const pause = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    pace.pause();
  };
  const end = () => {
    pause();
    pace = flowPace();
    wanted = null;
    if (map.getLayer(FLOW_LIGHT)) map.removeLayer(FLOW_LIGHT);
    if (map.getSource(FLOW_LIGHT)) map.removeSource(FLOW_LIGHT);
  };
  const add = ({ courses, colour }: RunningLight) => {
    const { source, layer } = flowLight(courses, colour);
    map.addSource(FLOW_LIGHT, source);
    map.addLayer(layer, OVER_FLOW_LIGHT);
    keepOneTileZoom(map, [FLOW_LIGHT]);
    given = courses;
  };
  const step = (now: number) => {
    if (!wanted) return;
    const due = pace.tick(now);
    if (due === "slow") {
      end();
      onSlow();
      return;
    }
    frame = requestAnimationFrame(step);
    if (due !== "wait") map.setPaintProperty(FLOW_LIGHT, "line-gradient", flowGradient(due, wanted.colour));
  };

  map.on("movestart", pause);
  map.on("remove", pause);
  map.on("idle", () => {
    if (!wanted) return;
    // What is added has to be loaded first: the map tells again when it is.
    if (!map.getLayer(FLOW_LIGHT)) add(wanted);
    else frame ??= requestAnimationFrame(step);
  });

  return {
    pause,
    run: (light) => {
      if (!light) return end();
      pause();
      wanted = light;
      const source = map.getSource<GeoJSONSource>(FLOW_LIGHT);
      if (source && given !== light.courses) {
        void source.setData(light.courses);
        given = light.courses;
      }
      map.triggerRepaint();
    },
  };
}
