import { layout } from "./commands/layout";
import { startCommand } from "./startCommand";

await startCommand(layout);
