import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LabelledTexts } from '../../bench/assertions/labelled-texts.js';
import {
  type Address,
  readAssertionLabels,
  readRareAssertionLabels,
  readRoleLabels,
  readSpeakerLabels,
} from '../../bench/assertions/labels.js';
import { scoreAssertions, scoreRoles, scoreSpeakers } from '../../bench/assertions/score-labels.js';
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

  describe.each(['tune', 'held'] as const)('stand on whole words (%s)', (half) => {
    it('as predicates', () => {
      const labels = [...readAssertionLabels(half), ...readRareAssertionLabels(half)];
      expect(labels.length).toBeGreaterThan(350);
      expect(labels.flatMap((label) => wordless(label, [label]))).toEqual([]);
    });

    it('as verbs with who and whom', () => {
      const labels = readRoleLabels(half);
      expect(labels.length).toBeGreaterThan(150);
      expect(
        labels.flatMap((label) => wordless(label, [label.verb, label.who, label.whom])),
      ).toEqual([]);
    });

    it('as clauses with who says them', () => {
      const labels = readSpeakerLabels(half);
      expect(labels.length).toBeGreaterThan(60);
      expect(
        labels.flatMap((label) => [
          ...wordless(label, [label]),
          ...wordless({ ...label, id: label.speaker?.id ?? label.id }, [label.speaker]),
        ]),
      ).toEqual([]);
    });
  });

  it('score how a reader takes predicates', () => {
    const labels = readAssertionLabels('tune');
    const score = scoreAssertions(labels, texts, () => ({ polarity: 'affirmed', status: null }));
    const affirmed = labels.filter(({ polarity }) => polarity === 'affirmed').length;
    expect(score.right.polarity).toBe(affirmed);
    expect(score.right.both + score.wrong.length).toBe(score.labels);
    expect(scoreAssertions(labels, texts, () => undefined).right.both).toBe(0);
  });

  it('score whom a reader takes for doer, done to and speaker', () => {
    const roles = readRoleLabels('tune');
    const nobody = roles.filter(({ who }) => who === null).length;
    const none = scoreRoles(roles, texts, () => ({ who: null, whom: null }));
    expect(none.right).toEqual({ who: nobody, whom: 0, both: 0 });

    const speakers = readSpeakerLabels('held');
    const unnamed = speakers.filter(({ speaker }) => speaker === null).length;
    expect(unnamed).toBeGreaterThan(0);
    expect(scoreSpeakers(speakers, texts, () => null).right.speaker).toBe(unnamed);
    const firstWord = scoreSpeakers(speakers, texts, () => ({ start: 0, end: 5 }));
    expect(firstWord.right.speaker).toBeGreaterThan(0);
    expect(firstWord.right.speaker).toBeLessThan(10);
  });

  function wordless(address: Address, spans: readonly (Span | null)[]): string[] {
    return spans
      .filter((span) => span !== null)
      .map((span) => texts.place(address, span))
      .filter((span) => !isWord(texts.textOf(address), span))
      .map(({ start, end }) => `${address.id} ${start} ${end}`);
  }
});

function isWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  const letter = /[\p{L}\p{N}]/u;
  return letter.test(text.slice(start, end)) && !letter.test(before) && !letter.test(after);
}
