import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { USUAL_SCREEN } from "../sheet/frameCamera";
import { PUBLIC_ADDRESS } from "../sheet/publicAddress";
import { runCommand } from "./runCommand";
import { snapshotAtlas } from "./snapshotAtlas";
import { type SnapshotJob, snapshotMaker } from "./snapshotJob";
import { type ManifestPicture, manifestPictures } from "./snapshotManifest";
import { readFormat, readParts, readScale, readSize, readTheme } from "./snapshotOptions";

const USAGE = `npm run snapshot -- --view QUERY --out FILE [options]
npm run snapshot -- MANIFEST.json --out DIR [options]
  --view QUERY      the view: what stands after ? in its address
  --size SIZE       WIDTHxHEIGHT in css px, or a preset's name (default: 1200x675)
  --scale N         pixels for each css px, 1 to 4 (default: what suits the size)
  --theme NAME      light, dark or print (default: light)
  --format FORMAT   svg, png or pdf (default: by the ending of FILE)
  --without PARTS   any of title, legend, references, joined by commas
  --transparent     no paper and no water: the land and what is on it alone
  --screen SIZE     size of the screen that the view's extent is taken from (default: ${USUAL_SCREEN.width}x${USUAL_SCREEN.height})
  --address URL     where the atlas is published (default: ${PUBLIC_ADDRESS})
  --geo DIR         the data folder (default: geo)
  --help            this text
A manifest holds views (names and queries), sizes, formats, themes and scale; every combination is made.
Exits 0 when every picture was made, 1 when one was not, 2 when nothing could be tried.
`;

function readOptions() {
  return parseArgs({
    allowPositionals: true,
    options: {
      view: { type: "string" },
      out: { type: "string" },
      size: { type: "string", default: "1200x675" },
      scale: { type: "string" },
      theme: { type: "string", default: "light" },
      format: { type: "string" },
      without: { type: "string", default: "" },
      transparent: { type: "boolean", default: false },
      screen: { type: "string", default: `${USUAL_SCREEN.width}x${USUAL_SCREEN.height}` },
      address: { type: "string", default: PUBLIC_ADDRESS },
      geo: { type: "string", default: "geo" },
      help: { type: "boolean", default: false },
    },
  });
}

type Options = ReturnType<typeof readOptions>["values"];

function jobOf(picture: ManifestPicture, options: Options): SnapshotJob {
  const { scale, ...size } = readSize(picture.size);
  const screen = readSize(options.screen);
  return {
    view: picture.view,
    size: { width: size.width, height: size.height },
    scale: picture.scale === undefined ? scale : readScale(picture.scale),
    theme: readTheme(picture.theme),
    format: readFormat(picture.format),
    screen: { width: screen.width, height: screen.height },
    address: options.address,
    without: readParts(options.without),
    isTransparent: options.transparent,
  };
}

function askedPictures(manifest: string | undefined, options: Options): ManifestPicture[] {
  const { out, view, size, theme, scale } = options;
  if (out === undefined) throw new Error("--out is missing: where the picture goes");
  if (manifest !== undefined) {
    const pictures = manifestPictures(readFileSync(manifest, "utf8"));
    return pictures.map((picture) => ({ ...picture, file: join(out, picture.file) }));
  }
  if (view === undefined) throw new Error("--view is missing: the query string of the view");
  const format = options.format ?? /\.(\w+)$/.exec(out)?.[1] ?? "";
  return [{ file: out, view, size, format, theme, scale }];
}

async function main(): Promise<number> {
  const { values, positionals } = readOptions();
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [manifest, ...more] = positionals;
  if (more.length > 0) throw new Error(`one manifest at a time, not also ${more.join(", ")}`);
  const jobs = askedPictures(manifest, values).map((picture) => ({
    file: picture.file,
    job: jobOf(picture, values),
  }));
  const takeSnapshot = snapshotMaker(snapshotAtlas(values.geo));
  const started = performance.now();
  let failed = 0;
  for (const { file, job } of jobs) {
    try {
      const bytes = await takeSnapshot(job);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      process.stdout.write(`${file}: ${bytes.length} bytes\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  const made = jobs.length - failed;
  const seconds = (performance.now() - started) / 1000;
  const rate = made > 1 ? `, ${(made / seconds).toFixed(1)} pictures a second` : "";
  process.stdout.write(`${made} made, ${failed} not made${rate}\n`);
  return failed > 0 ? 1 : 0;
}

await runCommand("snapshot", USAGE, main);
