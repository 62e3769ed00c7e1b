import { dataPackage } from "../../datapackage/dataPackage";
import type { PackageInput } from "../../datapackage/packageInput";
import { packageName } from "../../datapackage/packageName";
import { zipPackage } from "../../datapackage/zipPackage";
import { packageMessagesIn } from "../../messages/packageMessages";

/** The ZIP file of a view's package and its name. */
export function viewPackage(input: Omit<PackageInput, "words">) {
  const { atlas, view } = input;
  const files = dataPackage({ ...input, words: packageMessagesIn("en") });
  return { name: packageName(atlas.edition.id, view), bytes: zipPackage(files, atlas.edition.issued) };
}
