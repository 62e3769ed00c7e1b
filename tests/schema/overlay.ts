interface Operation {
  readonly op: "add" | "replace" | "remove";
  /** RFC 6901 pointer; `-` at its end adds to a list. */
  readonly path: string;
  readonly value?: unknown;
}

/** By file: operations on its JSON, its whole text, or null to leave it out. */
export type Patch = Readonly<Record<string, readonly Operation[] | string | null>>;

type Json = Record<string, unknown>;

function apply(root: unknown, { op, path, value }: Operation): void {
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((inner, key) => (inner as Json)[key], root);
  if (Array.isArray(holder)) {
    const index = last === "-" ? holder.length : Number(last);
    if (op === "add") holder.splice(index, 0, value);
    else if (op === "remove") holder.splice(index, 1);
    else holder[index] = value;
    return;
  }
  const object = holder as Json;
  // A patch that no longer fits the good atlas must not pass for a fixture.
  if (op !== "add" && !Object.hasOwn(object, last)) throw new Error(`nothing stands at ${path}`);
  if (op === "remove") delete object[last];
  else object[last] = value;
}

/** The files with a patch laid over them; the given map stays as it is. */
export function overlay(files: ReadonlyMap<string, string>, patch: Patch): ReadonlyMap<string, string> {
  const changed = new Map(files);
  for (const [file, change] of Object.entries(patch)) {
    if (change === null) changed.delete(file);
    else if (typeof change === "string") changed.set(file, change);
    else {
      const root: unknown = JSON.parse(files.get(file) ?? "null");
      for (const operation of change) apply(root, operation);
      changed.set(file, JSON.stringify(root));
    }
  }
  return changed;
}
