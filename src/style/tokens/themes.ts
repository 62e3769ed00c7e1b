import type { ThemeName } from "../../viewstate/viewState";
import { dark } from "./dark";
import { light } from "./light";
import { print } from "./print";
import type { Tokens } from "./tokens";

export const THEMES: Readonly<Record<ThemeName, Tokens>> = { light, dark, print };
