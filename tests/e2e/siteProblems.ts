import type { BrowserContext, ConsoleMessage, Page, Request } from "playwright";

/** What went wrong on a page, as one line each, in the order it happened. */
export type SiteProblems = string[];

const isOwn = (address: string, origin: string) =>
  address.startsWith(`${origin}/`) || /^(data|blob|about):/.test(address);

/** Runs in a worker. */
function reportViolationsToConsole() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    console.error(`policy violation: ${effectiveDirective} ${blockedURI}`);
  });
}

/**
 * Notes everything that a reader's browser would complain about: errors in the console, uncaught errors,
 * violations of the policy, requests that failed or were answered with an error, and every request to another
 * host, pages and workers alike. Requests that the page itself gave up are no problem.
 * @param origin the site's own, such as `http://127.0.0.1:40123`
 */
export async function watchForProblems(context: BrowserContext, origin: string): Promise<SiteProblems> {
  const problems: SiteProblems = [];
  context.on("request", (request: Request) => {
    if (!isOwn(request.url(), origin)) problems.push(`request to another host: ${request.url()}`);
  });
  context.on("requestfailed", (request: Request) => {
    const reason = request.failure()?.errorText ?? "";
    // "csp" is also what a preload is answered with where scripts are off; a true violation is noted below.
    if (reason !== "net::ERR_ABORTED" && reason !== "csp")
      problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    problems.push(`console error: ${message.text()}${url === "" ? "" : ` (${url})`}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on("page", (page: Page) => {
    page.on("crash", () => problems.push("the page crashed"));
    // A worker's violations reach no console by themselves; one that ends at once cannot be asked.
    page.on("worker", (worker) => {
      worker.evaluate(reportViolationsToConsole).catch(() => undefined);
    });
  });
  await context.exposeFunction("noteViolation", (violation: string) => {
    problems.push(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const note: unknown = Reflect.get(globalThis, "noteViolation");
        if (typeof note === "function")
          note(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  return problems;
}
