import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { formatProblems } from "../../build/formatProblems";
import { geoFolderFiles } from "../../build/geoFolder";
import { addressContext } from "../../derive/addressContext";
import { USUAL_SCREEN } from "../../sheet/frameCamera";
import { SHEET_PROJECTIONS } from "../../sheet/sheetProjections";
import { PUBLIC_ADDRESS } from "../../sheet/publicAddress";
import { inputHasher } from "../batch/inputHash";
import { manifestJsonSchema } from "../batch/manifestJsonSchema";
import { readManifest } from "../batch/readManifest";
import { runBatch } from "../batch/runBatch";
import { sheetTasks } from "../batch/sheetTask";
import { writeWhole } from "../batch/writeWhole";
import type { Command, CommandIo } from "../command";
import { atlasOfFiles } from "../../build/atlasOfFiles";
import { snapshotAtlas } from "../snapshotAtlas";
import { FORMAT_IDS, formatOf, formatOfFile } from "../snapshotFormats";
import { snapshotSheet } from "../snapshotJob";
import {
  readFormat,
  readJobs,
  readParts,
  readProjection,
  readScale,
  readScreen,
  readSize,
  readTheme,
} from "../snapshotOptions";

const USUAL = {
  size: "1200x675",
  theme: "light",
  projection: "screen",
  geo: "geo",
  screen: `${USUAL_SCREEN.width}x${USUAL_SCREEN.height}`,
};

const USAGE = `npm run snapshot -- --view QUERY --out FILE [options]
npm run snapshot -- MANIFEST.json --out DIR [options]
one picture:
  --view QUERY      the view: what stands after ? in its address
  --size SIZE       WIDTHxHEIGHT in css px, WIDTHxauto for a column, or a preset's name (default: ${USUAL.size})
  --scale N         pixels for each css px, 1 to 4 (default: what suits the size)
  --theme NAME      light, dark or print (default: ${USUAL.theme})
  --format FORMAT   ${FORMAT_IDS.join(", ")} (default: by the ending of FILE)
  --without PARTS   any of title, legend, references, joined by commas
  --projection NAME ${SHEET_PROJECTIONS.join(", ")} (default: ${USUAL.projection})
  --inset           a small globe in a corner that shows where the frame lies
  --transparent     no paper and no water: the land and what is on it alone
  --greyscale       every colour as the grey of the same luminance
a manifest: every view at every size in every theme and format, as docs/manifest.schema.json explains
  --jobs N          how many processes work side by side (default: one for each core)
  --check           compare with the pictures in DIR: tell which differ, are missing or are not asked for
  --afresh          make also what is already there from the same atlas, program and manifest
both:
  --screen SIZE     size of the screen that the view's extent is taken from (default: ${USUAL.screen})
  --address URL     where the atlas is published (default: ${PUBLIC_ADDRESS})
  --geo DIR         the data folder (default: ${USUAL.geo})
  --schema          prints the JSON Schema of a manifest
  --help            this text
A manifest's run may be stopped with Ctrl-C; the same command goes on from there.
Exits 0 when every picture was made or is as it should be, 1 when one is not, 2 when nothing could be tried.
`;

const ONE_PICTURE = [
  "view",
  "size",
  "scale",
  "theme",
  "format",
  "without",
  "projection",
  "inset",
  "transparent",
  "greyscale",
] as const;
const MANIFEST_ONLY = ["jobs", "check", "afresh"] as const;

function readOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      view: { type: "string" },
      out: { type: "string" },
      size: { type: "string" },
      scale: { type: "string" },
      theme: { type: "string" },
      format: { type: "string" },
      without: { type: "string" },
      projection: { type: "string" },
      inset: { type: "boolean" },
      transparent: { type: "boolean" },
      greyscale: { type: "boolean" },
      jobs: { type: "string" },
      check: { type: "boolean" },
      afresh: { type: "boolean" },
      screen: { type: "string", default: USUAL.screen },
      address: { type: "string", default: PUBLIC_ADDRESS },
      geo: { type: "string", default: USUAL.geo },
      schema: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
}

type Options = ReturnType<typeof readOptions>["values"];

function refuse(options: Options, names: readonly (keyof Options)[], why: string): void {
  const given = names.filter((name) => options[name] !== undefined);
  if (given.length > 0) throw new Error(`${given.map((name) => `--${name}`).join(", ")} ${why}`);
}

async function makeOne(options: Options, { out: told, errors }: CommandIo): Promise<number> {
  refuse(options, MANIFEST_ONLY, "goes with a manifest");
  const { out, view } = options;
  if (out === undefined) throw new Error("--out is missing: where the picture goes");
  if (view === undefined) throw new Error("--view is missing: the query string of the view");
  const { size, scale } = readSize(options.size ?? USUAL.size);
  const format = formatOf(readFormat(options.format ?? formatOfFile(out) ?? extname(out).slice(1)));
  const job = {
    view,
    size,
    scale: options.scale === undefined ? scale : readScale(options.scale),
    theme: readTheme(options.theme ?? USUAL.theme),
    screen: readScreen(options.screen),
    address: options.address,
    without: readParts(options.without ?? ""),
    projection: readProjection(options.projection ?? USUAL.projection),
    withInset: options.inset ?? false,
    isTransparent: options.transparent ?? false,
    isGreyscale: options.greyscale ?? false,
  };
  const held = snapshotAtlas(options.geo);
  try {
    const content = Buffer.from(await format.write(snapshotSheet(job, held), held));
    writeWhole(out, content);
    told.write(`${out}: ${content.length} bytes\n`);
    return 0;
  } catch (error) {
    errors.write(`${out}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function makeManifest(manifest: string, options: Options, io: CommandIo): Promise<number> {
  refuse(options, ONE_PICTURE, "stands in the manifest, not beside it");
  const { out, geo, address } = options;
  if (out === undefined) throw new Error("--out is missing: the folder for the pictures");
  const jobs = options.jobs === undefined ? availableParallelism() : readJobs(options.jobs);
  const screen = readScreen(options.screen);
  const text = readFileSync(manifest, "utf8");
  const data = geoFolderFiles(geo);
  const read = readManifest(manifest, text, addressContext(atlasOfFiles(data).atlas));
  if ("problems" in read) {
    io.errors.write(formatProblems(read.problems, io.errors.isTTY ?? false));
    return 2;
  }
  const hashOf = inputHasher(data);
  const stop = new AbortController();
  const stopOnce = () => stop.abort();
  process.once("SIGINT", stopOnce);
  const done = runBatch({
    tasks: sheetTasks(read.views, { screen, address }),
    folder: out,
    data,
    mode: options.check ? "check" : "make",
    jobs,
    isAfresh: options.afresh ?? false,
    inputsOf: ({ job }, { format }) => hashOf(job, format),
    stop: stop.signal,
    out: io.out,
    errors: io.errors,
  });
  return done.finally(() => process.off("SIGINT", stopOnce));
}

async function run(io: CommandIo): Promise<number> {
  const { values, positionals } = readOptions(io.args);
  if (values.help || values.schema) {
    io.out.write(values.help ? USAGE : manifestJsonSchema());
    return 0;
  }
  const [manifest, ...more] = positionals;
  if (more.length > 0) throw new Error(`one manifest at a time, not also ${more.join(", ")}`);
  return manifest === undefined ? makeOne(values, io) : makeManifest(manifest, values, io);
}

export const snapshot: Command = { name: "snapshot", usage: USAGE, run };
