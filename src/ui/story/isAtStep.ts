import { toWorld, WORLD_PX } from "../../derive/mercator";
import type { Camera, ViewState } from "../../viewstate/viewState";

/** How far the map may stand from a step's camera and still show the step: less than a hand moves it by chance. */
const NEAR_PX = 3;
const NEAR_ZOOM = 0.03;

/** What a reader has as they like, on every step alike. */
const READERS_OWN = new Set<string>([
  "camera",
  "theme",
  "motion",
  "language",
  "sheet",
  "page",
] satisfies (keyof ViewState)[]);

/** Whether two views show the same but for the camera and what is the reader's own. */
export function showsSame(a: ViewState, b: ViewState): boolean {
  return Object.entries(a).every(
    ([key, value]) =>
      READERS_OWN.has(key) || JSON.stringify(value) === JSON.stringify(b[key as keyof ViewState]),
  );
}

/** Whether two cameras have one centre, as nearly as the eye tells. */
export function hasSameCentre(a: Camera, b: Camera): boolean {
  const [ax, ay] = toWorld(a.center);
  const [bx, by] = toWorld(b.center);
  return Math.hypot(ax - bx, ay - by) * WORLD_PX * 2 ** b.zoom < NEAR_PX;
}

/** Whether a view is that of a step, or a reader has wandered from it. */
export function isAtStep(view: ViewState, step: ViewState): boolean {
  return (
    showsSame(view, step) &&
    hasSameCentre(view.camera, step.camera) &&
    Math.abs(view.camera.zoom - step.camera.zoom) < NEAR_ZOOM
  );
}
