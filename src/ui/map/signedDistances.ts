const FAR = 1e20;

/**
 * Squared distance from each sample to the nearest whose value is 0, along one line: the lower envelope of
 * parabolas (Felzenszwalb and Huttenlocher 2012).
 */
function transformLine(grid: Float64Array, offset: number, stride: number, length: number): void {
  const f = Float64Array.from({ length }, (_, i) => grid[offset + i * stride] ?? FAR);
  const vertex = new Int32Array(length);
  const border = new Float64Array(length + 1);
  border[0] = -FAR;
  border[1] = FAR;
  let k = 0;
  const at = (values: Float64Array | Int32Array, index: number) => values[index] ?? 0;
  const meet = (q: number, r: number) => (at(f, q) - at(f, r) + q * q - r * r) / (2 * (q - r));
  for (let q = 1; q < length; q++) {
    while (k > 0 && meet(q, at(vertex, k)) <= at(border, k)) k--;
    const s = meet(q, at(vertex, k));
    if (s > at(border, k)) k++;
    vertex[k] = q;
    border[k] = s;
    border[k + 1] = FAR;
  }
  k = 0;
  for (let q = 0; q < length; q++) {
    while (at(border, k + 1) < q) k++;
    const r = at(vertex, k);
    grid[offset + q * stride] = (q - r) ** 2 + at(f, r);
  }
}

function distances(isGoal: readonly boolean[], width: number, height: number): Float64Array {
  const grid = Float64Array.from(isGoal, (goal) => (goal ? 0 : FAR));
  for (let x = 0; x < width; x++) transformLine(grid, x, width, height);
  for (let y = 0; y < height; y++) transformLine(grid, y * width, 1, width);
  return grid.map(Math.sqrt);
}

/** Distance from each cell to the edge of a shape, in cells: positive outside, negative inside. Row by row. */
export function signedDistances(isInside: readonly boolean[], width: number, height: number): Float64Array {
  const outside = distances(isInside, width, height);
  const inside = distances(
    isInside.map((value) => !value),
    width,
    height,
  );
  return outside.map((distance, index) => distance - (inside[index] ?? 0));
}
