import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/longest-first.js';

/** Files that share a process load the networks once, and not each for itself. */
const SHARED = { isolate: false };

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than there are cores: many tests wait for a program, a timer or the browser.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Each project compiles the source for itself: those behind the first take what it has compiled.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{built,browser,slow}.test.ts'],
        },
      },
      // The programs as they are built, each in a process of its own.
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'built',
          include: ['test/**/*.built.test.ts'],
          globalSetup: ['test/build-programs.ts'],
        },
      },
      // The page as it is built, in Chromium.
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/build-page.ts'],
        },
      },
      // Learning, and measuring on treebanks, facts and readers' cases.
      {
        extends: true,
        test: { ...SHARED, name: 'slow', include: ['test/**/*.slow.test.ts'] },
      },
    ],
  },
});
