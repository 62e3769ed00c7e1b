/** MapLibre font stacks, each a list of one name of the style's `font-faces`. */
export const SANS = ["Source Sans 3"];
export const SANS_SEMIBOLD = ["Source Sans 3 SemiBold"];
export const SERIF_ITALIC = ["Source Serif 4 Italic"];
