import { fromWorld, MERCATOR_LIMIT, toWorld, WORLD_PX } from "../../../derive/mercator";
import type { Camera } from "../../../viewstate/viewState";
import { HIGHEST_ZOOM, LOWEST_ZOOM } from "../engine";
import type { FramePoint } from "../framePoint";

const DEGREES = 180 / Math.PI;

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function heldLatitude(latitude: number): number {
  return Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, latitude));
}

/** The camera after the map was pushed by so many css px. */
export function panned({ center, zoom }: Camera, by: FramePoint, isGlobe: boolean): Camera {
  const world = WORLD_PX * 2 ** zoom;
  if (!isGlobe) {
    const [x, y] = toWorld(center);
    const [lng, lat] = fromWorld([x - by.x / world, y - by.y / world]);
    return { center: [wrapped(lng), heldLatitude(lat)], zoom };
  }
  const narrowing = Math.cos(center[1] / DEGREES);
  // On the sphere a css px at the centre is 1 / radius; the radius keeps distances at the centre as Mercator has them.
  const radius = world / (2 * Math.PI * narrowing);
  const lng = center[0] - ((by.x / radius) * DEGREES) / narrowing;
  return { center: [wrapped(lng), heldLatitude(center[1] + (by.y / radius) * DEGREES)], zoom };
}

/** The camera after zooming by so many steps, what lies `offset` css px from the centre staying there. */
export function zoomed(camera: Camera, steps: number, offset: FramePoint, isGlobe: boolean): Camera {
  const zoom = Math.max(LOWEST_ZOOM, Math.min(HIGHEST_ZOOM, camera.zoom + steps));
  const growth = 2 ** (zoom - camera.zoom);
  const by = { x: -offset.x * (growth - 1), y: -offset.y * (growth - 1) };
  return panned({ ...camera, zoom }, by, isGlobe);
}
