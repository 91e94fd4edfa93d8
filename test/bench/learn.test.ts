import { describe, expect, it } from 'vitest';
import { learnLogistic } from '../../bench/learn/logistic.js';
import { learnSoftmax } from '../../bench/learn/softmax.js';

/** A tiny set: the right candidate is the one with the larger first feature; the second is noise. */
const choices = Array.from({ length: 40 }, (_, i) => {
  const noise = (i * 7) % 5;
  return {
    candidates: [
      Float64Array.of(1, noise),
      Float64Array.of(3, 4 - noise),
      Float64Array.of(2, noise),
    ],
    right: [false, true, false],
  };
});
const schedule = { rounds: 20, rate: 0.05, ridge: 1e-4 };

describe('learning to choose', () => {
  it('gets the same weights twice', () => {
    expect(learnSoftmax(choices, schedule)).toEqual(learnSoftmax(choices, schedule));
  });

  it('finds the feature that tells', () => {
    const [telling = 0, noise = 0] = learnSoftmax(choices, schedule);
    expect(telling).toBeGreaterThan(0.93);
    expect(Math.abs(noise)).toBeLessThan(0.024);
  });

  it('learns nothing where none or all are right', () => {
    const [all, none] = [true, false].map((right) =>
      choices.map(({ candidates }) => ({ candidates, right: candidates.map(() => right) })),
    );
    const more = [...(all ?? []), ...choices, ...(none ?? [])];
    expect(learnSoftmax(more, schedule)).toEqual(learnSoftmax(choices, schedule));
  });

  it('is content with any of several that are right', () => {
    const either = choices.map(({ candidates }) => ({ candidates, right: [false, true, true] }));
    const [telling = 0] = learnSoftmax(either, schedule);
    expect(telling).toBeGreaterThan(0.9);
  });
});

describe('learning a chance', () => {
  const examples = Array.from({ length: 100 }, (_, i) => ({
    x: Float64Array.of(1, i / 50 - 1),
    right: (i * 37) % 100 < i,
    weight: 1,
  }));

  it('gets the same weights twice', () => {
    expect(learnLogistic(examples, 1e-3)).toEqual(learnLogistic(examples, 1e-3));
  });

  it('gives chances that come, all together, to as many as are right', () => {
    const [bias = NaN, slope = NaN] = learnLogistic(examples, 1e-6);
    const chances = examples.map(({ x }) => 1 / (1 + Math.exp(-bias - slope * (x[1] ?? NaN))));
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    expect(expected).toBeCloseTo(examples.filter(({ right }) => right).length, 4);
    expect(slope).toBeGreaterThan(2.7);
  });

  it('says a half in the middle where each side is the other turned round', () => {
    const mirrored = examples.flatMap((one) => [
      one,
      { ...one, x: Float64Array.of(1, -(one.x[1] ?? NaN)), right: !one.right },
    ]);
    const [bias = NaN] = learnLogistic(mirrored, 1e-6);
    expect(bias).toBeCloseTo(0, 9);
  });
});
