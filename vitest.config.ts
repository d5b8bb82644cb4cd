import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** One browser a run, one file at a time: two browsers at once on two cores make every wait longer. */
function endToEnd(kind: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    oxc,
    test: {
      name: `e2e-${kind}`,
      include: ['tests/e2e/**/*.test.ts'],
      provide: { browserKind: kind },
      fileParallelism: false,
      // Real browsers on a busy machine miss a press now and then; what fails three times is broken.
      retry: 2,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

/** A machine that is busy with other things is slow, not wrong. */
const testTimeout = 20_000;

export default defineConfig({
  test: {
    projects: [
      { oxc, test: { name: 'unit', testTimeout, include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'] } },
      { oxc, test: { name: 'component', testTimeout, include: ['tests/component/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
