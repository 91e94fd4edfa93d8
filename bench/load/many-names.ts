import { Engine } from '../../src/engine/index.js';
import { madeUpName, manyNames } from '../../test/many-names.js';
import { rounded } from '../timing.js';

const SIZES = [5_000, 10_000, 20_000];

/** Prints what it takes to read one story of many names for all that can be asked of it. */
export function benchManyNames(): void {
  const rows = SIZES.map((sentences) => {
    const engine = new Engine([manyNames(sentences)]);
    const name = madeUpName(2);
    return {
      sentences,
      names: 2 * sentences,
      ask: seconds(() => engine.ask(`Whom did ${name} meet?`)),
      facts: seconds(() => engine.facts(name)),
      map: seconds(() => engine.map(name)),
      check: seconds(() => engine.check(`${name} met ${madeUpName(3)}.`)),
      summary: seconds(() => engine.summary()),
      timeline: seconds(() => engine.timeline()),
      figures: seconds(() => engine.figures()),
    };
  });
  console.log('\nOne story of many names, each call the first of its kind; s of processor time');
  console.table(rows);
}

function seconds(call: () => unknown): number {
  const before = process.cpuUsage().user;
  call();
  return rounded((process.cpuUsage().user - before) / 1e6);
}
