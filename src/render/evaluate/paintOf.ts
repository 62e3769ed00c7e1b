import { Color } from "@maplibre/maplibre-gl-style-spec";
import type { Paint } from "../displayList";

const HEX = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, "0"));

/** A style's colour as a paint, its own transparency and a further opacity taken together. */
export function paintOf(colour: unknown, opacity = 1): Paint {
  const { r, g, b, a } = toColor(colour);
  // The evaluator's colours are premultiplied.
  const channel = (value: number) =>
    HEX[Math.round(Math.max(0, Math.min(1, a === 0 ? 0 : value / a)) * 255)] ?? "00";
  return { color: `#${channel(r)}${channel(g)}${channel(b)}`, opacity: rounded(a * opacity) };
}

function toColor(colour: unknown): Color {
  if (colour instanceof Color) return colour;
  const parsed = typeof colour === "string" ? Color.parse(colour) : undefined;
  if (parsed === undefined) throw new Error(`${JSON.stringify(colour)} is no colour`);
  return parsed;
}

function rounded(opacity: number): number {
  return Math.round(Math.max(0, Math.min(1, opacity)) * 1000) / 1000;
}
