import type { FontMetrics } from "../../render/fontMetrics";
import type { Messages } from "../../messages/messages";
import type { Tokens } from "../../style/tokens/tokens";
import type { SheetType } from "../text/sheetType";

/** What every block is set with. */
export interface Setting {
  readonly type: SheetType;
  readonly tokens: Tokens;
  readonly fonts: FontMetrics;
  readonly messages: Messages;
}
