// Counts how common words are in questions and answers at large: `npm run train:background`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTerms, readPlain, readSentences } from '../src/engine/index.js';
import { readSet } from './question-set.js';

const SET = 'new-wiki';
/** A stem in fewer sentences and questions than this says more of the set than of English. */
const FEWEST = 12;
const OUT = join(import.meta.dirname, '../data/word-background.json');

const { stories, questions } = readSet(SET);
const sentences = stories.flatMap((info) => {
  const story = readPlain(info, info.text);
  return story.paragraphs
    .flatMap((paragraph) => readSentences(story.text, paragraph))
    .map(({ start, end }) => story.text.slice(start, end));
});
const texts = [...questions.map(({ question }) => question), ...sentences];

const frequency = new Map<string, number>();
for (const text of texts) {
  const stems = readTerms(text).flatMap(({ term }) => (term === null ? [] : [term]));
  for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
}

const rarity = (n: number): number => Math.log(1 + (texts.length - n + 0.5) / (n + 0.5));
const common = [...frequency]
  .filter(([stem, n]) => n >= FEWEST && /^[a-z]+$/u.test(stem))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([stem, n]): [string, number] => [stem, Number((rarity(n) / rarity(0)).toFixed(3))]);

const about =
  `Made by "npm run train:background": inverse document frequency of Porter stems over the ` +
  `questions and sentences of ${SET} (SQuADShifts; Wikipedia text, CC BY-SA), as a share of the highest.`;
writeFileSync(OUT, `${JSON.stringify({ about, rarity: Object.fromEntries(common) }, null, 1)}\n`);
console.log(`Wrote ${OUT}: ${common.length} stems`);
