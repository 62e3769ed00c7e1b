import { defineConfig } from "vitest/config";

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
          testTimeout: 20_000,
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
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A machine that draws maps without a graphics card may be slow; what never comes fails all the same.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
