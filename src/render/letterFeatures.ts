/** OpenType features, by tag, that are switched for a line; those not named are as the typeface has them. */
export const LETTER_FEATURES = {
  plain: {},
  /** Spaced letters never run together. */
  spaced: { liga: false, clig: false },
  /** Letter by letter, at their plain advances. */
  unkerned: { kern: false, liga: false, clig: false },
} as const satisfies Record<string, Readonly<Record<string, boolean>>>;
