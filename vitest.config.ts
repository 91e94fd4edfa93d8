import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});
