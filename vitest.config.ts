import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/longest-first.js';

// What a file of tests is named after: `.built.test.ts` runs the programs as they are built, each in a
// process of its own, `.browser.test.ts` the page as it is built, in Chromium, and `.slow.test.ts`
// learns, or measures on treebanks and readers' cases. All of them are one project, whose processes
// load the engine and its networks once and go on with whatever file is next.

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-programs.ts', 'test/build-page.ts'],
    reporters: ['default', './test/count-reporter.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    // Most of what tests call is called a few times: to optimise it sooner takes longer than it saves.
    // With more room for what is young, less is copied about.
    execArgv: [
      '--interrupt-budget=1000000',
      '--min-semi-space-size=32',
      '--max-semi-space-size=64',
    ],
    // One more than there are cores: many tests wait for a program, a timer or the browser.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    experimental: { fsModuleCache: true },
  },
});
