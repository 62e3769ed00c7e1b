import type { z } from "zod";
import { jsonPointer } from "./jsonPointer";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** An issue with its path from the file's root; zod gives a union's inner paths from the union. */
interface PlacedIssue {
  readonly issue: Issue;
  readonly path: Path;
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "bigint" ? String(value) : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function isWrongType({ issue, path }: PlacedIssue): boolean {
  return path.at(-1) === "type" && issue.code === "invalid_value";
}

/**
 * Of a union's branches, the one with the right `type` word and the fewest faults is the one meant. Where no
 * branch has that word, the words of all are what was expected.
 */
function meantBranch(branches: readonly (readonly PlacedIssue[])[]): readonly PlacedIssue[] {
  const typed = branches.filter((branch) => !branch.some(isWrongType));
  const [wrong, ...more] = branches.flatMap((branch) => branch.filter(isWrongType));
  if (typed.length === 0 && wrong?.issue.code === "invalid_value") {
    const others = more.flatMap(({ issue }) => (issue.code === "invalid_value" ? issue.values : []));
    return [
      { ...wrong, issue: { ...wrong.issue, values: [...new Set([...wrong.issue.values, ...others])] } },
    ];
  }
  const [first = [], ...others] = typed;
  return others.reduce((best, next) => (next.length < best.length ? next : best), first);
}

function flattened(issues: readonly Issue[], base: Path): readonly PlacedIssue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
    return meantBranch(issue.errors.map((branch) => flattened(branch, path)));
  });
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return `expected ${issue.expected}`;
  if (issue.code === "invalid_value")
    return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(shown).join(", ")}`;
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => message).join("; ");
  return issue.message;
}

function problemsOf(file: string, root: unknown, { issue, path }: PlacedIssue): readonly Problem[] {
  const problem = (at: Path, rule: string, message: string): Problem => ({
    file,
    pointer: jsonPointer(at),
    rule,
    severity: "error",
    message,
  });
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem([...path, key], "schema-unknown-key", `the key "${key}" is not part of this record`),
    );
  const key = path.at(-1);
  const parent = valueAt(root, path.slice(0, -1));
  const isMissing =
    typeof key === "string" && typeof parent === "object" && parent !== null && !Object.hasOwn(parent, key);
  if (isMissing)
    return [problem(path, "schema-missing-key", `the key "${key}" is missing; ${expectation(issue)}`)];
  const name = path.findLast((step) => typeof step === "string");
  const named = name === undefined ? "" : `${name}: `;
  const found = issue.code === "invalid_key" ? "" : `; found ${shown(valueAt(root, path))}`;
  return [problem(path, "schema-value", `${named}${expectation(issue)}${found}`)];
}

/**
 * Turns what zod found wrong into problems a person can act on: each with the JSON pointer of the value, the
 * key, what stood there and what was expected. Of a union only the branch that was meant is told.
 */
export function describeIssues(file: string, root: unknown, issues: readonly Issue[]): readonly Problem[] {
  return flattened(issues, []).flatMap((placed) => problemsOf(file, root, placed));
}
