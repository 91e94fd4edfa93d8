import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LabelledTexts } from '../../bench/assertions/labelled-texts.js';
import { type Address, readAssertionLabels } from '../../bench/assertions/labels.js';
import { scoreAssertions } from '../../bench/assertions/score-labels.js';
import { SETS } from '../../bench/question-set.js';
import { haveTreebanks } from '../../bench/treebank/treebanks.js';
import type { Span } from '../../src/engine/document/index.js';

const there = existsSync(SETS) && haveTreebanks();
if (!there) console.log('skipped: the labelled assertions, since ../shared is not there');

describe.runIf(there)('labels of assertions', () => {
  let texts: LabelledTexts;
  beforeAll(() => {
    texts = new LabelledTexts();
  });
  const wordless = (address: Address, spans: readonly Span[]): string[] =>
    spans
      .map((span) => texts.place(address, span))
      .filter(({ start, end }) => !isWord(texts.textOf(address), start, end))
      .map(({ start, end }) => `${address.id} ${start} ${end}`);
  const halves = ['tune', 'held'] as const;

  it.each(halves)('stand on whole words (predicates, %s)', (half) => {
    const labels = readAssertionLabels(half);
    expect(labels.length).toBeGreaterThan(250);
    expect(labels.flatMap((label) => wordless(label, [label]))).toEqual([]);
  });

  it('score a reader by each', () => {
    const labels = readAssertionLabels('tune');
    const score = scoreAssertions(labels, texts, () => ({ polarity: 'affirmed', status: null }));
    const affirmed = labels.filter(({ polarity }) => polarity === 'affirmed').length;
    expect(score.right.polarity).toBe(affirmed);
    expect(score.right.both + score.wrong.length).toBe(score.labels);
    expect(scoreAssertions(labels, texts, () => undefined).right.both).toBe(0);
  });
});

function isWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(text.slice(start, end)) && !letter.test(before) && !letter.test(after);
}
