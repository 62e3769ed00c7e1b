import { describe, expect, test } from "vitest";
import { sheetFrame } from "../../src/sheet/frame/sheetFrame";
import { cameraOf } from "../../src/ui/export/frame/cameraOf";

const screen = { width: 1280, height: 720 };
const size = { width: 900, height: 500 };
const framed = (center: readonly [number, number], zoom: number) => {
  const asked = { center, zoom };
  const frame = sheetFrame({ camera: asked, projection: "mercator" }, screen, size, "screen");
  return { frame, camera: cameraOf(frame, asked, screen) };
};

describe("the camera that a sheet's frame shows", () => {
  test("is the one asked for, within the world", () => {
    const { camera } = framed([-82, 11], 3.2);
    expect(camera.zoom).toBe(3.2);
    expect(camera.center[0]).toBeCloseTo(-82, 1);
    expect(camera.center[1]).toBeCloseTo(11, 1);
  });

  test("leads to the same frame again where the world's edge held it", () => {
    for (const [center, zoom] of [
      [[10, 84], 3],
      [[10, 20], 0.5],
    ] as const) {
      const { frame, camera } = framed(center, zoom);
      expect(framed(camera.center, camera.zoom).frame).toEqual(frame);
    }
  });
});
