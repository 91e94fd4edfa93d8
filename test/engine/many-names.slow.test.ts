import { expect, it } from 'vitest';
import { Engine } from '../../src/engine/index.js';
import { madeUpName, manyNames } from '../many-names.js';

/** Each twice the one before; the bench goes on to 20,000 sentences. */
const SIZES = [500, 1_000, 2_000];
/** Twice as much may take so many times as long: a little more than twice, for a bigger heap. */
const LINEAR = 2.7;

/** What it takes to read a story of many names for all that can be asked, in ms of processor time. */
function readingTime(sentences: number): number {
  const engine = new Engine([manyNames(sentences)]);
  const before = process.cpuUsage().user;
  engine.subjects();
  engine.map(madeUpName(2));
  engine.summary();
  engine.figures();
  engine.timeline();
  return (process.cpuUsage().user - before) / 1_000;
}

it('a story of many names is read in a time that grows with it', () => {
  readingTime(250);
  const times = SIZES.map(readingTime);
  console.log(SIZES.map((size, at) => `${size} sentences: ${times[at]?.toFixed(0)} ms`).join(', '));
  const [one = 0, , four = 0] = times;
  // Over both steps together: a host that slows down between two of them is no growth.
  expect(Math.sqrt(four / one)).toBeLessThan(LINEAR);
}, 600_000);
