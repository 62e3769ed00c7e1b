/** MapLibre font stacks, each a list of one name that `render/fonts.ts` knows. */
export const SANS = ["Source Sans 3 Regular"];
export const SANS_SEMIBOLD = ["Source Sans 3 SemiBold"];
export const SERIF_ITALIC = ["Source Serif 4 Italic"];
