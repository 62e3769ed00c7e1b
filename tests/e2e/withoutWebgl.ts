import type { Page } from "playwright";

/** Makes a page's browser one that gives no WebGL context; called before the site is asked for. */
export async function withoutWebgl(empty: Page): Promise<void> {
  await empty.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the canvas below
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return String(args[0]).startsWith("webgl") ? null : Reflect.apply(original, this, args);
    } as typeof original;
  });
}
