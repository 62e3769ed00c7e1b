import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Tokens } from "../../../src/style/tokens/tokens";

export interface Comparison {
  /** Pixels that carry ink in either picture: more than the plain ground of land and water. */
  readonly inked: number;
  readonly differing: number;
  /** The pictures' difference, as PNG. */
  readonly difference: Buffer;
}

/** A colour this near to the ground, per channel, is ground: rounding of blended colours, nothing drawn. */
const NEAR = 3;

type Rgb = readonly [number, number, number];

function rgbOf(colour: string): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Compares two pictures of one size; around a globe is plain paper, at pixelmatch's threshold of 0.1. */
export function comparePictures(a: PNG, b: PNG, tokens: Tokens, isGlobe: boolean): Comparison {
  const grounds = [tokens.land, tokens.water, ...(isGlobe ? [tokens.paper] : [])].map(rgbOf);
  const isGround = ({ data }: PNG, at: number) =>
    grounds.some((ground) => ground.every((value, i) => Math.abs((data[at + i] ?? 0) - value) <= NEAR));
  let inked = 0;
  for (let at = 0; at < a.data.length; at += 4) if (!isGround(a, at) || !isGround(b, at)) inked++;
  const difference = new PNG({ width: a.width, height: a.height });
  const differing = pixelmatch(a.data, b.data, difference.data, a.width, a.height, { threshold: 0.1 });
  return { inked, differing, difference: PNG.sync.write(difference) };
}
