import { dataPackage } from "../../src/datapackage/dataPackage";
import { messagesIn } from "../../src/messages/messages";
import { packageMessagesIn } from "../../src/messages/packageMessages";
import type { ViewState } from "../../src/viewstate/viewState";
import { ADDRESS, held, VIEWS } from "../sheet/realSheets";

export const { atlas } = held;

/** The package of a view of the published atlas, or of all of it. */
export function packageOf(view: ViewState | null): ReadonlyMap<string, string> {
  return dataPackage({
    ...held,
    messages: messagesIn("en"),
    words: packageMessagesIn("en"),
    address: ADDRESS,
    view,
  });
}

export function jsonOf(files: ReadonlyMap<string, string>, path: string): unknown {
  return JSON.parse(files.get(path) ?? "");
}

/** The packages that every test of their files runs over. */
export const PACKAGES: readonly [name: string, files: ReadonlyMap<string, string>][] = [
  ["the whole atlas", packageOf(null)],
  ["a view of the Caribbean", packageOf(VIEWS.caribbean)],
  ["a view with nothing on", packageOf({ ...VIEWS.caribbean, eras: [] })],
];
