// A process that makes sheets for the one that started it. The first message is the data folder's files as the site
// holds them; then a task comes in as a message, and what came of it goes back.
import { atlasOfFiles } from "../../build/atlasOfFiles";
import type { SnapshotAtlas } from "../snapshotAtlas";
import type { SheetTask } from "./sheetTask";
import { type TaskMode, takeTask } from "./takeTask";

// Ctrl-C reaches every process of a terminal: the sheet under way is finished, and the first process hands out no more.
process.on("SIGINT", () => undefined);
const [folder = "", mode = ""] = process.argv.slice(2);
process.on("disconnect", () => process.exit());

function takeTasks(held: SnapshotAtlas): void {
  process.on("message", (task: SheetTask) => {
    void takeTask(task, folder, mode as TaskMode, held).then((outcomes) => process.send?.(outcomes));
  });
  process.send?.("ready");
}

process.once("message", (files: ReadonlyMap<string, string>) => takeTasks(atlasOfFiles(files)));
