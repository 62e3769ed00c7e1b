import { packageCommand } from "./commands/package";
import { startCommand } from "./startCommand";

await startCommand(packageCommand);
