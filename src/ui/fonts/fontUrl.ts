const FILES = import.meta.glob<string>(
  [
    "/node_modules/@fontsource/source-sans-3/files/source-sans-3-latin*-{400,600}-{normal,italic}.woff2",
    "/node_modules/@fontsource/source-serif-4/files/source-serif-4-latin*-{400,600}-{normal,italic}.woff2",
    "!**/*-600-italic.woff2",
  ],
  { query: "?url", import: "default", eager: true },
);

const BY_NAME = new Map(Object.entries(FILES).map(([path, url]) => [path.split("/").at(-1) ?? path, url]));

/**
 * Address of one of the bundled woff2 files, such as `source-sans-3-latin-400-normal.woff2`.
 *
 * @throws Error when the site carries no such file
 */
export function fontUrl(file: string): string {
  const url = BY_NAME.get(file);
  if (url === undefined) throw new Error(`the site carries no font file ${file}`);
  return new URL(url, document.baseURI).href;
}
