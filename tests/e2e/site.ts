import type { Browser, BrowserContextOptions, Page } from "playwright";
import { expect } from "vitest";
import { launchBrowser } from "../../scripts/launchBrowser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { siteFolder } from "../../scripts/setup/buildSite.mjs";
import { PATIENCE } from "./patience.mjs";
import { type SiteProblems, watchForProblems } from "./siteProblems";

export interface SiteOptions {
  /** Below the site's address, such as `?eras=noriega`; the opening view by default. */
  path?: string;
  /** In CSS pixels; 1280 × 800 by default. */
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  /** The path the site is put under, such as `/maps/waybill/`; `/` by default. */
  subdirectory?: string;
  /** More of what a browser context can be given: touch, locale, device pixels, no script. */
  context?: BrowserContextOptions;
  /** The folder to serve; the built site by default. */
  root?: string;
  /** Called with the empty page before the site is asked for. */
  prepare?: (page: Page) => Promise<void>;
  /** Whether the browser has WebGL; true by default. */
  hasWebgl?: boolean;
  /** Whether to wait until the first complete map is painted; true by default. */
  waitReady?: boolean;
  /** For a page that several tests of a file share, opened in `beforeAll`: it stays open until the end. */
  keepOpen?: boolean;
}

export interface Site {
  page: Page;
  /** The site's address, with a slash at its end. */
  url: string;
  /** What went wrong so far. A test that leaves a problem fails after it has run. */
  problems: () => readonly string[];
  /** The same, and forgets it: for a test that provokes problems and says which it expects. */
  takeProblems: () => string[];
}

interface OpenSite {
  problems: SiteProblems;
  keepOpen: boolean;
  close: () => Promise<void>;
}

const open = new Set<OpenSite>();
/** Those started so far, by whether they have WebGL. */
const browsers = new Map<boolean, Promise<Browser>>();

function browserFor(hasWebgl: boolean): Promise<Browser> {
  const browser = browsers.get(hasWebgl) ?? launchBrowser({ hasWebgl });
  browsers.set(hasWebgl, browser);
  return browser;
}

async function closeSites(sites: readonly OpenSite[]): Promise<void> {
  for (const site of sites) {
    open.delete(site);
    await site.close();
  }
}

/** Closes the pages that a test opened for itself. Fails where the browser reported a problem in any page. */
export async function endTest(): Promise<void> {
  const problems = [...open].flatMap((site) => site.problems.splice(0));
  await closeSites([...open].filter((site) => !site.keepOpen));
  expect(problems, "problems that the browser reported").toEqual([]);
}

/** Closes everything that a file's tests opened. */
export async function endFile(): Promise<void> {
  await closeSites([...open]);
  const started = [...browsers.values()];
  browsers.clear();
  for (const browser of started) await (await browser).close();
}

/**
 * Serves the built site on a free port of this machine, under its security headers, and opens a page of it in a
 * fresh browser profile with reduced motion.
 *
 * Throws when the page does not become ready; the error names the problems seen until then.
 */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const browser = await browserFor(options.hasWebgl ?? true);
  const server = await serve({ root: options.root ?? siteFolder, base: options.subdirectory ?? "/" });
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: "reduce",
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE);
  const problems = await watchForProblems(context, new URL(server.url).origin);
  open.add({
    problems,
    keepOpen: options.keepOpen ?? false,
    close: async () => {
      await context.close();
      await server.close();
    },
  });
  const page = await context.newPage();
  await options.prepare?.(page);
  await page.goto(server.url + (options.path ?? ""));
  if (options.waitReady ?? true) {
    await page.waitForSelector('html[data-ready="true"]', { state: "attached" }).catch((error: unknown) => {
      throw new Error(`The page did not become ready. ${problems.join("\n") || "No problem was reported."}`, {
        cause: error,
      });
    });
  }
  return { page, url: server.url, problems: () => problems, takeProblems: () => problems.splice(0) };
}

/**
 * As `openSite`, for tests that are about what stands beside the map: without WebGL the page is ready three times
 * sooner on a machine that has no graphics card.
 */
export function openPage(options: SiteOptions = {}): Promise<Site> {
  return openSite({ ...options, hasWebgl: false });
}
