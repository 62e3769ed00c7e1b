/** Fills in the `{property}` of a style's plain text: MapLibre's older way to write `["get", "property"]`. */
export function resolveTokens(text: string, properties: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = properties[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  });
}
