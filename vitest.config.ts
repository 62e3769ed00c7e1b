import { defineConfig } from "vitest/config";
import { PATIENCE } from "./tests/e2e/patience.mjs";

export default defineConfig({
  test: {
    // No test may pass by writing its own expectation or by being left out unnoticed.
    allowOnly: false,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          // Ends what hangs, and judges no speed: a busy machine takes ten times as long as an idle one.
          testTimeout: 300_000,
          // The modules and the real atlas are read once for each worker and not for each of the files: half the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          isolate: false,
          setupFiles: ["tests/e2e/endings.ts"],
          maxWorkers: 2,
          // As above. A machine that draws maps without a graphics card may be slow, and do other work besides.
          testTimeout: 600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});
