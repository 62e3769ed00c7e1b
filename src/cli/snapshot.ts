import { snapshot } from "./commands/snapshot";
import { startCommand } from "./startCommand";

await startCommand(snapshot);
