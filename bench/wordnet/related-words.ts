// Takes from WordNet which words may stand for which: `npm run train:related`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/engine/language/index.js';
import { ROOT } from '../shipped.js';
import { haveWordnet, type Sense, type Synset, Wordnet } from './wordnet.js';

const OUT = join(ROOT, 'data/terms');
/** The commonest words of English, in the order of their frequency. */
const FREQUENT = join(ROOT, '../shared/ud/vectors.txt');
const MOST_WORDS = 30_000;

/** Of a word, so many meanings count, and rarer ones with such a share of its uses. */
const MEANINGS = 3;
const LEAST_SHARE = 0.15;
/** How much of a meaning counts that is hardly ever meant. */
const OF_ANY_MEANING = 0.4;
/** What is less likely than this to stand for a word is left out. */
const LEAST = 0.1;

/** How well a word stands for one that means the same or is of its family, a like one, a wider one, and the next wider. */
const STRENGTH = { same: 0.6, like: 0.35, wider: 0.35, widerYet: 0.25 };

const SOURCE = `# Of the ${MOST_WORDS} commonest words of English. Made by "npm run train:related". WordNet 3.0,
# Copyright 2006 by Princeton University, all rights reserved, used by its licence (data/licences/wordnet.md).`;
const RELATED = `# Stems of words, and of those that mean the same in WordNet 3.0, are of one family, like them or a kind of
# them, up to two steps below.`;
const WIDER = `# Stems of words, and of those that they are a kind of in WordNet 3.0, up to two steps above.`;

class Relations {
  readonly #byStem = new Map<string, Set<string>>();

  constructor(readonly frequent: ReadonlySet<string>) {}

  add(word: string, other: string): void {
    if (![word, other].every((one) => this.frequent.has(one) && /^[a-z]{3,}$/u.test(one))) return;
    const [from, to] = [stem(word), stem(other)];
    if (from !== to) this.#byStem.set(from, (this.#byStem.get(from) ?? new Set()).add(to));
  }

  write(name: string, head: string): void {
    const lines = [...this.#byStem]
      .map(([word, others]) => `${word}: ${[...others].sort().join(', ')}`)
      .sort();
    writeFileSync(join(OUT, `${name}.txt`), `${head}\n${SOURCE}\n${lines.join('\n')}\n`);
    console.log(`Wrote ${name}.txt: ${lines.length} stems`);
  }
}

/** Words that may stand for a word: the same, like or narrower ones, and wider ones. */
class RelatedWords {
  readonly related: Relations;
  readonly wider: Relations;

  constructor(frequent: ReadonlySet<string>) {
    this.related = new Relations(frequent);
    this.wider = new Relations(frequent);
  }

  addLike(word: string, others: readonly string[], strength: number): void {
    if (strength <= LEAST) return;
    for (const other of others) {
      this.related.add(word, other);
      this.related.add(other, word);
    }
  }

  addWider(word: string, others: readonly string[], strength: number): void {
    if (strength <= LEAST) return;
    for (const other of others) {
      this.wider.add(word, other);
      this.related.add(other, word);
    }
  }
}

function relatedWords(wordnet: Wordnet): RelatedWords {
  const words = readFileSync(FREQUENT, 'utf8').split('\n').slice(0, MOST_WORDS);
  const related = new RelatedWords(new Set(words));
  for (const sense of wordnet.senses()) {
    if (sense.rank < MEANINGS || sense.share >= LEAST_SHARE) addSense(related, wordnet, sense);
  }
  return related;
}

function addSense(related: RelatedWords, wordnet: Wordnet, sense: Sense): void {
  const { word, part, synset, rank, share } = sense;
  const counts = Math.min(1, OF_ANY_MEANING + share);
  const own = synset.words.indexOf(word) + 1;
  related.addLike(word, synset.words, STRENGTH.same * counts);
  for (const { symbol, to, from, at } of synset.pointers) {
    const other = wordnet.synset(to);
    if (!other) continue;
    if (/^[+\\<]$/u.test(symbol) && (from === 0 || from === own)) {
      related.addLike(
        word,
        other.words.slice(Math.max(0, at - 1)).slice(0, 1),
        STRENGTH.same * counts,
      );
    } else if (symbol === '&') {
      related.addLike(word, other.words, STRENGTH.like * counts);
    } else if (isWider(symbol) && 'nv'.includes(part)) {
      related.addWider(word, other.words, STRENGTH.wider * counts);
      if (rank < MEANINGS - 1)
        for (const wider of widerOf(other, wordnet))
          related.addWider(word, wider.words.slice(0, 2), STRENGTH.widerYet * counts);
    }
  }
}

const isWider = (symbol: string): boolean => symbol === '@' || symbol === '@i';

const widerOf = ({ pointers }: Synset, wordnet: Wordnet): Synset[] =>
  pointers.flatMap(({ symbol, to }) => (isWider(symbol) ? (wordnet.synset(to) ?? []) : []));

if (haveWordnet()) {
  const { related, wider } = relatedWords(new Wordnet());
  related.write('related-words', RELATED);
  wider.write('wider-words', WIDER);
} else {
  console.log('skipped: the related words, since ../wordnet is not there');
}
