import { check } from "./commands/check";
import { startCommand } from "./startCommand";

await startCommand(check);
