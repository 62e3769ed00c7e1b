// @ts-check

/** Something about the machine that its user can mend: its message is for people and is printed without a stack. */
export class SetupProblem extends Error {
  /** @override */
  name = "SetupProblem";
}
