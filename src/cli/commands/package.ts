import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { atlasOfFiles } from "../../build/atlasOfFiles";
import { geoFolderFiles } from "../../build/geoFolder";
import { dataPackage } from "../../datapackage/dataPackage";
import { packageName } from "../../datapackage/packageName";
import { zipPackage } from "../../datapackage/zipPackage";
import { messagesIn } from "../../messages/messages";
import { packageMessagesIn } from "../../messages/packageMessages";
import { PUBLIC_ADDRESS } from "../../sheet/publicAddress";
import { readView } from "../readView";
import type { Command, CommandIo } from "../command";

const USAGE = `npm run package -- --out FILE.zip [options]
npm run package -- --out DIR [options]
  --out PATH      the ZIP file, or a folder, which gets the package's own name
  --view QUERY    only what is on in a view: what stands after ? in its address (default: the whole atlas)
  --unpacked      writes the files into the folder, not a ZIP file
  --address URL   where the atlas is published (default: ${PUBLIC_ADDRESS})
  --geo DIR       the data folder (default: geo)
  --help          this text
Exits 0 when the package was made, 2 when not.
`;

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function run({ args, out: told }: CommandIo): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: "string" },
      view: { type: "string" },
      unpacked: { type: "boolean", default: false },
      address: { type: "string", default: PUBLIC_ADDRESS },
      geo: { type: "string", default: "geo" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    told.write(USAGE);
    return 0;
  }
  const { out } = values;
  if (out === undefined) throw new Error("--out is missing: where the package goes");
  const { atlas, layers } = atlasOfFiles(geoFolderFiles(values.geo));
  const view = values.view === undefined ? null : readView(values.view, atlas);
  const { address } = values;
  const files = dataPackage({
    atlas,
    layers,
    messages: messagesIn("en"),
    words: packageMessagesIn("en"),
    address,
    view,
  });
  if (values.unpacked) {
    writeFolder(out, files);
    told.write(`${out}: ${files.size} files\n`);
    return 0;
  }
  const path = out.endsWith(".zip") ? out : join(out, packageName(atlas.edition.id, view));
  const bytes = zipPackage(files, atlas.edition.issued);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  told.write(`${path}: ${files.size} files, ${bytes.length} bytes\n`);
  return 0;
}

export const packageCommand: Command = { name: "package", usage: USAGE, run };
