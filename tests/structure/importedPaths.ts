const patterns = [
  // import a, { b } from "…"; import type { C } from "…"; export { d } from "…"; export * from "…"
  /(?:^|[;}\s])(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/g,
  // import "…"
  /(?:^|[;}\s])import\s*["']([^"']+)["']/g,
  // import("…"), also as a type
  /\bimport\s*\(\s*["']([^"']+)["']/g,
  // new URL("…", import.meta.url), as workers are named
  /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
];

/** The text without its comments, so that examples in them are not taken for code. */
export const withoutComments = (text: string) =>
  text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    "$1",
  );

/**
 * What a TypeScript file imports, types and dynamic imports included, as written there but for a query such as
 * `?worker&url`. Each path once.
 */
export function importedPaths(text: string): string[] {
  const code = withoutComments(text);
  const found = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ""));
  return [...new Set(found.map((path) => path.replace(/\?.*$/, "")))];
}
