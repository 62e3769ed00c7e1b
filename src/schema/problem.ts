/** One thing wrong with a file: where it is, which rule it breaks, and what was expected. */
export interface Problem {
  /** Path relative to the data folder or the user's file name, e.g. `claims/aljazeera-2025-12-04.json`. */
  readonly file: string;
  /** RFC 6901 JSON pointer into that file; `""` is the whole file. */
  readonly pointer: string;
  /** Kebab-case name of the rule, the same as its file in `rules/` or its bad fixture. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** One sentence for a person, naming the value found and what the rule expects. */
  readonly message: string;
}
