import { describe, expect, it } from 'vitest';
import { learn } from '../../bench/train/learn.js';
import { EVIDENCE } from '../../src/engine/ask/confidence/evidence.js';
import { MARKING } from '../../src/engine/ask/confidence/marking.js';
import { FEATURES } from '../../src/engine/ask/ranking/features.js';
import { TINY_SET } from './tiny-set.js';

const sets = {
  ...{ ranking: TINY_SET, topic: TINY_SET, elsewhere: TINY_SET, saying: TINY_SET },
  ...{ paragraphs: TINY_SET, news: TINY_SET, readers: TINY_SET, written: TINY_SET },
};

describe('training on a tiny set', () => {
  const learned = learn(sets);

  it('gets the same weights twice', () => {
    expect(learn(sets)).toEqual(learned);
  });

  it('gets a weight for every feature and every piece of evidence, none of them lost in a sum', () => {
    const { ranking, confidence, marking } = learned;
    expect(Object.keys(ranking)).toEqual([...FEATURES]);
    expect(Object.keys(confidence)).toEqual([...EVIDENCE]);
    expect(Object.keys(marking)).toEqual([...MARKING]);
    for (const weights of [ranking, confidence, marking]) {
      expect(Object.values(weights).every(Number.isFinite)).toBe(true);
      expect(Object.values(weights).some((weight) => weight !== 0)).toBe(true);
    }
  });

  it('finds that the words of the question speak for a sentence', () => {
    expect(learned.ranking['coverage']).toBeGreaterThan(0);
  });

  it('says which question has no story', () => {
    const orphan = { id: 'q99', story: 'Nowhere', question: 'Where?', answers: [] };
    const ranking = { ...TINY_SET, questions: [orphan] };
    expect(() => learn({ ...sets, ranking })).toThrow('No story Nowhere for question q99');
  });
});
