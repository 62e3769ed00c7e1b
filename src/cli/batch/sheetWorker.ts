// A process that makes sheets for the one that started it: a task comes in as a message, what came of it goes back.
import { snapshotAtlas } from "../snapshotAtlas";
import type { SheetTask } from "./sheetTask";
import { type TaskMode, takeTask } from "./takeTask";

// Ctrl-C reaches every process of a terminal: the sheet under way is finished, and the first process hands out no more.
process.on("SIGINT", () => undefined);
const [geo = "", folder = "", mode = ""] = process.argv.slice(2);
const held = snapshotAtlas(geo);
process.on("disconnect", () => process.exit());
process.on("message", (task: SheetTask) => {
  void takeTask(task, folder, mode as TaskMode, held).then((outcomes) => process.send?.(outcomes));
});
process.send?.("ready");
