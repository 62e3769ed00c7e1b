/** The pure layers in their order: each imports only from those before it. */
export const pureLayers = [
  "schema",
  "messages",
  "atlas",
  "viewstate",
  "derive",
  "style",
  "render",
  "sheet",
  "datapackage",
] as const;

/** Which other folders of `src` a folder may import from. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(pureLayers.map((layer, index) => [layer, pureLayers.slice(0, index)])),
  store: pureLayers,
  ui: [...pureLayers, "store"],
  app: [...pureLayers, "store", "ui", "import"],
  import: ["messages", "schema"],
  build: pureLayers,
  cli: [...pureLayers, "import", "build"],
};
