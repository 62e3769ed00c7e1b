import type { FrameSize } from "../ui/AtlasContext";

/**
 * Roughly what the page leaves to the map in a window, css px: where the map begins is chosen before anything is laid
 * out, and a few pixels more or less do not matter to it.
 */
export function roughFrame(width: number, height: number): FrameSize {
  const atLeast = (across: number, down: number) => ({
    width: Math.max(120, across),
    height: Math.max(120, down),
  });
  if (width < 700) return atLeast(width, height - 200);
  const panel = width < 1200 ? 320 : width < 1360 ? 352 : width < 1800 ? 400 : 480;
  // A low window, such as a phone on its side, has the panel beside the map and the timeline in the index.
  if (height < 560) return atLeast(width - 208 - panel, height - 130);
  if (width < 960) return atLeast(width - 240, height * 0.4);
  return atLeast(width - 272 - panel, height - (height < 760 ? 220 : 360));
}
