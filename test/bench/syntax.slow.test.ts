import { describe, expect, it } from 'vitest';
import { scoreSyntax } from '../../bench/measure/syntax.js';
import { haveTreebanks, readTreebank } from '../../bench/treebank/treebanks.js';

// Needs ../shared/ud, which is no part of the project: skipped where that is not there.
describe.skipIf(!haveTreebanks())('sentences of treebanks that nothing was learned from', () => {
  it.each([
    ['ewt-dev', { upos: 0.956, xpos: 0.95, lemma: 0.971, uas: 0.881, las: 0.843 }],
    ['gum-dev', { upos: 0.97, xpos: 0.967, lemma: 0.981, uas: 0.883, las: 0.847 }],
  ] as const)('%s: are read as well as they were', (name, floors) => {
    const sentences = readTreebank(name).flatMap((document) => document.sentences);
    const score = scoreSyntax(sentences);
    for (const part of ['upos', 'xpos', 'lemma', 'uas', 'las'] as const) {
      expect(score[part], part).toBeGreaterThanOrEqual(floors[part]);
    }
  });
});
