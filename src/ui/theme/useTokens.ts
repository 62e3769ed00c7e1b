import { useLayoutEffect } from "react";
import { THEMES } from "../../style/tokens/themes";
import type { Tokens } from "../../style/tokens/tokens";
import type { ThemeName } from "../../viewstate/viewState";
import { useMediaQuery } from "../useMediaQuery";
import { applyTokens } from "./applyTokens";

/** The tokens of a theme, or of the system's where none is chosen, given to the whole page. */
export function useTokens(theme: ThemeName | null): Tokens {
  const isDark = useMediaQuery("(prefers-color-scheme: dark)");
  const tokens = THEMES[theme ?? (isDark ? "dark" : "light")];
  useLayoutEffect(() => applyTokens(tokens, document.documentElement), [tokens]);
  return tokens;
}
