import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeNames } from '../../../bench/names/judge-names.js';
import { readLabels } from '../../../bench/names/labels.js';
import { readSet, SETS } from '../../../bench/question-set.js';
import { readNames } from '../../../src/engine/index.js';

const there = existsSync(SETS);
if (!there) console.log('skipped: the labelled names, since ../shared/eval is not there');

describe.runIf(there)('the names of a hundred sentences of the news, labelled by hand', () => {
  it.each([
    ['without nationalities', false],
    ['with nationalities', true],
  ])('finds at least 90 in 100, and 85 with their kind, %s', (_, nationalities) => {
    const labels = readLabels();
    const found = readSet(labels.set).stories.map(({ id, text }) => [id, readNames(text)] as const);
    const { spans, kinds } = judgeNames(new Map(found), labels, nationalities);
    const shown = { spans, kinds };
    expect(Math.min(spans.precision, spans.recall), JSON.stringify(shown)).toBeGreaterThan(0.9);
    expect(Math.min(kinds.precision, kinds.recall), JSON.stringify(shown)).toBeGreaterThan(0.85);
  });
});
