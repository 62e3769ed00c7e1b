import { messagesIn } from "../messages/messages";
import { tallestColumn } from "./layout/inColumn";
import { isPublicAddress } from "./permalink";
import type { SheetInput } from "./sheetInput";
import { refusal, type SheetRefusal } from "./sheetRefusal";
import { SHEET_LIMITS } from "./sheetSpec";

/** The first thing in the input of which no sheet can be made, or null. */
export function checkInput({ spec, view, address }: SheetInput): SheetRefusal | null {
  const words = messagesIn(view.language).sheet.refusal;
  const { shortest, longest, smallestScale, largestScale } = SHEET_LIMITS;
  const isSide = (px: number) => Number.isFinite(px) && px >= shortest && px <= longest;
  const height = spec.height === "auto" ? tallestColumn(spec.width) : spec.height;
  if (!isSide(spec.width) || !isSide(height))
    return refusal("size", words.size(spec.width, height), words.sizeWayOut(shortest, longest));
  if (!(spec.scale >= smallestScale && spec.scale <= largestScale))
    return refusal("scale", words.scale(spec.scale), words.scaleWayOut);
  if (!isPublicAddress(address)) return refusal("address", words.address(address), words.addressWayOut);
  return null;
}
