import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeNames } from '../../../../bench/names/judge-names.js';
import { readLabels } from '../../../../bench/names/labels.js';
import { readSet, SETS } from '../../../../bench/question-set.js';
import { readNames } from '../../../../src/engine/index.js';

const there = existsSync(SETS);
if (!there) console.log('skipped: the labelled names, since ../shared/eval is not there');

describe.runIf(there)('the names of a hundred sentences of the news, labelled by hand', () => {
  it.each([
    ['without nationalities', false, { found: 120, right: 114, of: 122, given: 125 }],
    ['with nationalities', true, { found: 136, right: 130, of: 138, given: 141 }],
  ])('are found, and told by kind, %s', (_, nationalities, reached) => {
    const labels = readLabels();
    const found = readSet(labels.set).stories.map(({ id, text }) => [id, readNames(text)] as const);
    const { spans, kinds } = judgeNames(new Map(found), labels, nationalities);
    const shown = JSON.stringify({ spans, kinds });
    expect(spans.recall, shown).toBeGreaterThanOrEqual(reached.found / reached.of);
    expect(spans.precision, shown).toBeGreaterThanOrEqual(reached.found / reached.given);
    expect(kinds.recall, shown).toBeGreaterThanOrEqual(reached.right / reached.of);
    expect(kinds.precision, shown).toBeGreaterThanOrEqual(reached.right / reached.given);
  });
});
