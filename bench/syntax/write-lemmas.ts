import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shipped.js';
import { readTreebank } from '../treebank/treebanks.js';
import { learnLemmas } from './learn-lemmas.js';

/** The parts of the treebanks that are learned from. */
const TRAINED_ON = ['ewt-train', 'gum-train'];
const LEMMAS = join(ROOT, 'data/syntax/lemmas.tsv');

const ABOUT = `# How lemmas are made, by Penn tag and writing: the longest ending that is here ("^": the whole word),
# in small letters or the same, so many letters cut off, and what is put on. Made by "npm run train --
# --syntax" from Universal Dependencies, English Web Treebank and GUM, training parts: see model.bin.
`;

/** Learns how lemmas are made, and writes it into data/. */
export function writeLemmas(): string {
  const lessons = TRAINED_ON.flatMap(readTreebank)
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ tokens }) => tokens.map((token, at) => ({ ...token, isFirst: at === 0 })))
    .filter(({ lemma }) => lemma !== '_');
  writeFileSync(LEMMAS, `${ABOUT}${learnLemmas(lessons).join('\n')}\n`);
  return LEMMAS;
}
