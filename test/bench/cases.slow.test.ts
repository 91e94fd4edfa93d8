import { describe, expect, it } from 'vitest';
import { haveCases, readCases, scoreCases } from '../../bench/measure/cases.js';

/** What is reached, in percent; far from good, and not to be lost unseen. */
const AT_LEAST = {
  'asked right %': 82.9,
  'right first quote %': 85,
  'right when sure %': 96.2,
  'rightly silent %': 69.6,
  'claims right %': 82.7,
  'decided right %': 74.9,
  'facts found %': 81.4,
};
const AT_MOST = {
  'false silence %': 5.8,
  'wrong marks %': 6.7,
  'false answers %': 3.1,
  'wrongly supported %': 0,
  'wrongly contradicted %': 0,
};

// Needs ../shared/cases, which is no part of the project: skipped where that is not there.
describe.skipIf(!haveCases())("the readers' cases", () => {
  it('come out no worse than they did', async () => {
    const scored = await scoreCases(readCases());
    for (const [name, floor] of Object.entries(AT_LEAST)) {
      expect(scored[name], name).toBeGreaterThanOrEqual(floor);
    }
    for (const [name, ceiling] of Object.entries(AT_MOST)) {
      expect(scored[name], name).toBeLessThanOrEqual(ceiling);
    }
  });
});
