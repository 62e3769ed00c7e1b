import type { CSSProperties } from "react";
import type { Atlas } from "../../atlas/atlas";
import { eraColour, type Tokens } from "../../style/tokens/tokens";

type Custom = CSSProperties & { readonly [property: `--${string}`]: string };

/** Sets `--mark` to the colour of an era, for a style sheet to use. */
export function eraMark(tokens: Tokens, numeral: number): Custom {
  return { "--mark": eraColour(tokens, numeral) };
}

/** The same by the era's id; nothing for an id the atlas does not hold. */
export function eraMarkById(atlas: Atlas, tokens: Tokens, id: string): Custom | undefined {
  const era = atlas.era.get(id);
  return era ? eraMark(tokens, era.numeral) : undefined;
}
