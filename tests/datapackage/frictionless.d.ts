/** What the tests use of the package of the standard's own project, which carries no types. */
declare module "datapackage" {
  export function validate(
    descriptor: object,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
