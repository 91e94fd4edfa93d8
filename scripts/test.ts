import { parseCLI, startVitest, type Reporter } from 'vitest/node';
import CountReporter from '../test/count-reporter.js';
import { runChecks } from './run-checks.js';

// Everything that can fail: `npm test`. The checks run beside the tests, which often wait for a
// program or for the browser; one after the other, a core would be idle for much of the time.

const failedChecks = runChecks();

/** Prints the count as the last line, a check that found faults among what failed. */
const countAtTheEnd: Reporter = {
  async onTestRunEnd(modules) {
    new CountReporter({ alsoFailed: await failedChecks }).onTestRunEnd(modules);
  },
};

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const reporters = ['default', countAtTheEnd];
const vitest = await startVitest('test', filter, { ...options, watch: false, reporters });
await vitest.close();
if ((await failedChecks) > 0) process.exitCode = 1;
