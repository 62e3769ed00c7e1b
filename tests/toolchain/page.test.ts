import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dark } from "../../src/style/tokens/dark";
import { light } from "../../src/style/tokens/light";

test.each([
  ["light", light.paper],
  ["dark", dark.paper],
])("the browser's own bars take the paper's colour in the %s theme", (scheme, paper) => {
  const page = readFileSync("index.html", "utf8");
  expect(page).toContain(
    `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${paper}" />`,
  );
});
