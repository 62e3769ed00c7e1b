import { verify } from "./commands/verify";
import { startCommand } from "./startCommand";

await startCommand(verify);
