import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FlowCourses } from "../../src/derive/flowCourses";
import { FLOW_LIGHT } from "../../src/style/flowLight";
import { flowMotion, type LitMap } from "../../src/ui/map/flow/flowMotion";

const courses: FlowCourses = { type: "FeatureCollection", features: [] };
const others: FlowCourses = { type: "FeatureCollection", features: [] };
const colour = "#f0ece3";

/** Stands for a map: keeps what is added, and counts what is asked of it. */
function standIn() {
  const heard = new Map<string, () => void>();
  const held = new Set<string>();
  const given: unknown[] = [];
  const counted = { steps: 0 };
  const map = {
    on: (event: string, listener: () => void) => heard.set(event, listener),
    addSource: () => held.add("source"),
    addLayer: () => held.add("layer"),
    removeSource: () => held.delete("source"),
    removeLayer: () => held.delete("layer"),
    getLayer: () => (held.has("layer") ? { id: FLOW_LIGHT } : undefined),
    getSource: () => (held.has("source") ? { setData: (data: unknown) => given.push(data) } : undefined),
    setPaintProperty: () => {
      counted.steps += 1;
    },
    triggerRepaint: () => undefined,
  } as unknown as LitMap;
  return { map, held, given, counted, tell: (event: string) => heard.get(event)?.() };
}

let frames: ((now: number) => void)[] = [];
/** Lets frames come, `apartMs` after each other. */
let now = 0;
function draw(count: number, apartMs = 20) {
  for (let index = 0; index < count; index++) {
    now += apartMs;
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
  }
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: (now: number) => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the light on the map", () => {
  test("is there from the first rest on, runs at the next, and leaves nothing", () => {
    const { map, held, counted, tell } = standIn();
    const motion = flowMotion(map, () => undefined);
    motion.run({ courses, colour });
    expect(held.size).toBe(0);
    tell("idle");
    expect([...held]).toEqual(["source", "layer"]);
    draw(20);
    expect(counted.steps).toBe(0);
    tell("idle");
    draw(20);
    expect(counted.steps).toBeGreaterThan(2);
    motion.run(null);
    expect(held.size).toBe(0);
    expect(frames).toEqual([]);
  });

  test("stands still while the map moves", () => {
    const { map, counted, tell } = standIn();
    const motion = flowMotion(map, () => undefined);
    motion.run({ courses, colour });
    tell("idle");
    tell("idle");
    draw(20);
    tell("movestart");
    const { steps } = counted;
    draw(50);
    expect(counted.steps).toBe(steps);
    tell("idle");
    draw(20);
    expect(counted.steps).toBeGreaterThan(steps);
  });

  test("comes back after a style was loaded anew, once", () => {
    const { map, held, tell } = standIn();
    const motion = flowMotion(map, () => undefined);
    motion.run({ courses, colour });
    tell("idle");
    held.clear();
    tell("idle");
    tell("idle");
    expect([...held]).toEqual(["source", "layer"]);
  });

  test("is given other courses without being added again, and no data for another colour", () => {
    const { map, given, tell } = standIn();
    const motion = flowMotion(map, () => undefined);
    motion.run({ courses, colour });
    tell("idle");
    motion.run({ courses, colour: "#fbf9f4" });
    expect(given).toEqual([]);
    motion.run({ courses: others, colour });
    expect(given).toEqual([others]);
  });

  test("takes itself away where frames are slow, and tells once", () => {
    const { map, held, tell } = standIn();
    const onSlow = vi.fn<() => void>();
    const motion = flowMotion(map, onSlow);
    motion.run({ courses, colour });
    tell("idle");
    tell("idle");
    draw(20, 500);
    expect(onSlow).toHaveBeenCalledOnce();
    expect(held.size).toBe(0);
  });
});
