import type { z } from "zod";
import { jsonPointer } from "./jsonPointer";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A branch whose `type` word already differs is not the one the author meant. */
function missesItsType(branch: readonly Issue[]): boolean {
  return branch.some((issue) => issue.path.at(-1) === "type" && issue.code === "invalid_value");
}

/** Of a union's branches, the one with the right `type` word and the fewest faults is the one meant. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const typed = branches.filter((branch) => !missesItsType(branch));
  const candidates = typed.length > 0 ? typed : branches;
  const flat = candidates.map((branch) => ({ branch, count: flattened(branch).length }));
  return flat.reduce(
    (best, next) => (next.count < best.count ? next : best),
    flat[0] ?? { branch: [], count: 0 },
  ).branch;
}

function flattened(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    return flattened(meantBranch(issue.errors)).map((inner) => ({
      ...inner,
      path: [...issue.path, ...inner.path],
    }));
  });
}

function describe(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case "invalid_value":
      return `expected ${issue.values.map(shown).join(", ")}; found ${shown(found)}`;
    case "invalid_type":
      return `expected ${issue.expected}, found ${shown(found)}`;
    case "invalid_key":
      return `the key ${shown(issue.path.at(-1))} is not well formed: ${issue.issues.map((inner) => inner.message).join("; ")}`;
    default:
      return `${issue.message}; found ${shown(found)}`;
  }
}

function problemsOf(file: string, root: unknown, issue: Issue): readonly Problem[] {
  const problem = (path: readonly PropertyKey[], rule: string, message: string): Problem => ({
    file,
    pointer: jsonPointer(path),
    rule,
    severity: "error",
    message,
  });
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem([...issue.path, key], "schema-unknown-key", `the key "${key}" is not part of this record`),
    );
  const key = issue.path.at(-1);
  const parent = valueAt(root, issue.path.slice(0, -1));
  const isMissing =
    typeof key === "string" && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, key);
  if (isMissing)
    return [problem(issue.path, "schema-missing-key", `the key "${key}" is missing; ${expectation(issue)}`)];
  return [problem(issue.path, "schema-value", describe(issue, valueAt(root, issue.path)))];
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "invalid_value") return `expected ${issue.values.map(shown).join(", ")}`;
  return issue.message;
}

/**
 * Turns what zod found wrong into problems a person can act on: each with the JSON pointer of the value, the
 * key, what stood there and what was expected. Of a union only the branch that was meant is told.
 */
export function describeIssues(file: string, root: unknown, issues: readonly Issue[]): readonly Problem[] {
  return flattened(issues).flatMap((issue) => problemsOf(file, root, issue));
}
