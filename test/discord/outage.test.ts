import { expect, it } from 'vitest';
import { Outage } from '../../src/discord/outage.js';

it('a long outage is logged ever more seldom, and every 512th failure at least', () => {
  const outage = new Outage();
  const logged: number[] = [];
  for (let n = 1; n <= 2_000; n += 1) if (outage.fail()) logged.push(n);
  expect(logged).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1536]);
  expect(outage.end()).toBe(2_000);
  expect(outage.end()).toBe(0);
  expect(outage.fail()).toBe(true);
});
