const FAR = 1e20;

/** Room for one line's values, used again for each. */
interface Scratch {
  readonly f: Float64Array;
  readonly vertex: Int32Array;
  readonly border: Float64Array;
}

/**
 * Squared distance from each sample to the nearest whose value is 0, along one line: the lower envelope of
 * parabolas (Felzenszwalb and Huttenlocher 2012).
 */
function transformLine(
  grid: Float64Array,
  { offset, stride, length }: { offset: number; stride: number; length: number },
  { f, vertex, border }: Scratch,
): void {
  for (let i = 0; i < length; i++) f[i] = grid[offset + i * stride] ?? FAR;
  vertex[0] = 0;
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
  const longest = Math.max(width, height);
  const scratch = {
    f: new Float64Array(longest),
    vertex: new Int32Array(longest),
    border: new Float64Array(longest + 1),
  };
  for (let x = 0; x < width; x++) transformLine(grid, { offset: x, stride: width, length: height }, scratch);
  for (let y = 0; y < height; y++)
    transformLine(grid, { offset: y * width, stride: 1, length: width }, scratch);
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
