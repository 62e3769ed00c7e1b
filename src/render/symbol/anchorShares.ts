/** Which share of a box's width lies left of its anchor, and of its height above it. */
export function anchorShares(anchor: string): { horizontal: number; vertical: number } {
  return {
    horizontal: anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5,
    vertical: anchor.includes("top") ? 0 : anchor.includes("bottom") ? 1 : 0.5,
  };
}
