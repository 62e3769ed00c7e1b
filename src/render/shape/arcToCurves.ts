import type { PathCommand } from "../displayList";

type Point = readonly [number, number];

export interface Arc {
  rx: number;
  ry: number;
  /** Degrees clockwise of the ellipse's x axis. */
  rotation: number;
  large: boolean;
  sweep: boolean;
}

/** An SVG arc as cubic curves of at most a quarter turn. Formulas: SVG 2, appendix B.2.4 and B.2.5. */
export function arcToCurves(
  [x1, y1]: Point,
  { rx, ry, rotation, large, sweep }: Arc,
  [x2, y2]: Point,
): PathCommand[] {
  if (x1 === x2 && y1 === y2) return [];
  if (rx === 0 || ry === 0) return [["L", x2, y2]];
  const phi = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  // Radii too small to reach are enlarged until they do.
  const enlargement = Math.max(1, Math.hypot(px / rx, py / ry));
  const [a, b] = [Math.abs(rx) * enlargement, Math.abs(ry) * enlargement];
  const square = (a * py) ** 2 + (b * px) ** 2;
  const root = Math.sqrt(Math.max(0, ((a * b) ** 2 - square) / square)) * (large === sweep ? -1 : 1);
  const [qx, qy] = [(root * a * py) / b, (-root * b * px) / a];
  const centre: Point = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const start = Math.atan2((py - qy) / b, (px - qx) / a);
  const turn = turnOf(Math.atan2((-py - qy) / b, (-px - qx) / a) - start, sweep);

  const point = (x: number, y: number): Point => [
    centre[0] + cos * a * x - sin * b * y,
    centre[1] + sin * a * x + cos * b * y,
  ];
  const parts = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const step = turn / parts;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, at): PathCommand => {
    const [from, to] = [start + at * step, start + (at + 1) * step];
    const end: Point = at === parts - 1 ? [x2, y2] : point(Math.cos(to), Math.sin(to));
    return [
      "C",
      ...point(Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from)),
      ...point(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to)),
      ...end,
    ];
  });
}

function turnOf(angle: number, sweep: boolean): number {
  if (sweep && angle < 0) return angle + 2 * Math.PI;
  if (!sweep && angle > 0) return angle - 2 * Math.PI;
  return angle;
}
