import type { Located } from "./located";
import type { Problem } from "./problem";
import type { RuleContext } from "./ruleContext";

/** One thing that must hold between records. It reports every breach and never throws. */
export interface Rule {
  /** Kebab-case, equal to the name of its bad fixture. */
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly title: string;
  check(context: RuleContext): readonly Problem[];
}

/** Notes a breach: the record, the pointer from the record to the value, and what was expected. */
export type Report = (at: Located<unknown>, within: string, message: string) => void;

/** A rule from a function that looks at everything and reports what it finds wrong. */
export function defineRule(
  id: string,
  title: string,
  look: (context: RuleContext, report: Report) => void,
): Rule {
  return {
    id,
    title,
    check(context) {
      const problems: Problem[] = [];
      look(context, (at, within, message) =>
        problems.push({
          file: at.file,
          pointer: at.pointer + within,
          rule: id,
          severity: "error",
          message,
        }),
      );
      return problems;
    },
  };
}
