import { describe, expect, it } from 'vitest';
import { haveTreebanks } from '../../bench/treebank/treebanks.js';
import { spoilQuestions } from '../../bench/reader/spoiled-questions.js';

const text =
  'Ada Lund bought the mill in 1998 for two million crowns. ' +
  'Per Holm sold the farm in 2004 for three million crowns. The barn burned down in the winter.';
const question = 'Who bought the mill in 1998?';
const set = {
  ...{ name: 'mill', source: 'own', licence: 'MIT' },
  stories: [{ id: 's', title: 's', text }],
  questions: Array.from({ length: 20 }, (_, at) => ({
    ...{ id: `${at}`, story: 's', question },
    answers: [{ start: 0, end: 8, text: 'Ada Lund' }],
  })),
};

// Needs the vectors of ../shared/ud, which is no part of the project: skipped where that is not there.
const there = haveTreebanks();
if (!there) console.log('skipped: spoiled questions, since ../shared/ud is not there');

describe.skipIf(!there)('spoiled questions', () => {
  const spoiled = there ? spoilQuestions(set, 1, 7).questions : [];

  it('have no answer, and one thing that the answering sentence does not say', () => {
    expect(spoiled.length).toBeGreaterThan(0);
    for (const one of spoiled) {
      expect(one.answers).toEqual([]);
      expect(one.question).toMatch(
        /^Who (?:sold|burned) the mill in 1998\?$|^Who bought the (?:farm|barn|winter) in 1998\?$|^Who bought the mill in 2004\?$/u,
      );
    }
  });

  it('are the same for the same seed, and so many as wanted', () => {
    expect(spoilQuestions(set, 1, 7).questions).toEqual(spoiled);
    expect(spoilQuestions(set, 0, 7).questions).toEqual([]);
  });
});
