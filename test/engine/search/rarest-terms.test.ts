import { expect, test } from 'vitest';
import { SentenceIndex, readPlain } from '../../../src/engine/index.js';

/** So many mills that a search cannot look at all of them. */
const MILLS = 4_000;

const text = [
  ...Array.from({ length: MILLS }, (_, i) => `Mill number ${i} grinds the flour of a village.`),
  'The heron stood beside a pond for hours.',
  'A heron nested in the old mill last spring, on top of flour.',
].join('\n\n');
const index = new SentenceIndex([readPlain({ id: 'mills', title: 'Mills' }, text)]);

const found = (terms: readonly string[], limit: number): string[] =>
  index
    .search(
      terms.map((term) => ({ term, weight: 1 })),
      limit,
    )
    .map(({ passage: { story, start, end } }) => story.text.slice(start, end));

test('in a large library common words rank what a rare one finds', () => {
  expect(found(['heron'], 2)[0]).toContain('pond');
  expect(found(['flour', 'heron', 'mill'], 2)[0]).toContain('old mill');
  expect(found(['flour', 'heron', 'mill'], 10)).toHaveLength(2);
});

test('within some stories all words are looked up, however common', () => {
  const pond = readPlain({ id: 'pond', title: 'Pond' }, 'A heron stood in the pond.');
  const mills = readPlain({ id: 'mills', title: 'Mills' }, text.replaceAll(/heron/giu, 'stork'));
  const both = new SentenceIndex([mills, pond]);
  const terms = ['heron', 'flour', 'mill'].map((term) => ({ term, weight: 1 }));
  const storiesOf = (stories?: readonly string[]): string[] =>
    both.search(terms, 3, stories).map(({ passage }) => passage.story.id);
  expect(storiesOf()).toEqual(['pond']);
  expect(storiesOf(['mills'])).toEqual(['mills', 'mills', 'mills']);
});

test('words that are all common find passages still', () => {
  const passages = found(['flour', 'mill'], 3);
  expect(passages).toHaveLength(3);
  for (const passage of passages) expect(passage).toMatch(/mill/iu);
});
