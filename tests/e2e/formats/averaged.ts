import { PNG } from "pngjs";

/** Rows of pixels, with three or four channels each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** The picture with each square of `by` × `by` pixels made one, of their mean. */
export function averaged({ width, height, channels, data }: Raster, by: number): PNG {
  const small = new PNG({ width: Math.floor(width / by), height: Math.floor(height / by) });
  small.data.fill(255);
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let row = y * by; row < (y + 1) * by; row++)
          for (let column = x * by; column < (x + 1) * by; column++)
            sum += data[(row * width + column) * channels + channel] ?? 0;
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / (by * by));
      }
  return small;
}

/** One below the other. */
export function stacked(bands: readonly PNG[]): PNG {
  const whole = new PNG({
    width: bands[0]?.width ?? 0,
    height: bands.reduce((sum, { height }) => sum + height, 0),
  });
  whole.data = Buffer.concat(bands.map(({ data }) => data));
  return whole;
}
