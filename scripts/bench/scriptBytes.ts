import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Gzipped bytes of the scripts that the page loads before its first map, without the map engine. */
export function scriptBytes(site: string): number {
  const page = readFileSync(join(site, "index.html"), "utf8");
  const loaded = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const own = loaded.filter((name) => !name.includes("maplibre-gl"));
  return own.reduce((sum, name) => sum + gzipSync(readFileSync(join(site, name)), { level: 9 }).length, 0);
}
