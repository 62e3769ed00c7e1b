import { permalink } from "../sheet/permalink";
import { packageName } from "./packageName";
import type { PackageInput } from "./packageInput";

/** What names a package: the address of its file where the whole atlas is packed, else that of the view. */
export function packageIri({
  atlas,
  address,
  view,
}: Pick<PackageInput, "atlas" | "address" | "view">): string {
  return view
    ? permalink(view, address)
    : new URL(`data/${packageName(atlas.edition.id, null)}`, address).href;
}
