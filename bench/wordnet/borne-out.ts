// Takes from WordNet which wider words a word of a story bears out: `npm run train:wider`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areOpposite } from '../../src/engine/alignment/index.js';
import { stem } from '../../src/engine/language/index.js';
import { ROOT } from '../shipped.js';
import { haveWordnet, type Sense, type Synset, Wordnet } from './wordnet.js';

const OUT = join(ROOT, 'data/alignment');
const VECTORS = join(ROOT, '../shared/ud');
const DIMENSIONS = 100;
/** Of the words with vectors, the commonest. */
const MOST_WORDS = 30_000;

/** What a pair of words must reach, by how many steps the one is wider. */
interface Least {
  /** The share that the meaning has of the narrower word's uses. */
  readonly own: number;
  /** The same of the wider word: it may have other meanings, but not be hardly ever meant so. */
  readonly other: number;
  /** How alike the two are in what they stand beside. */
  readonly alike: number;
}

/** Words with more below them than this say next to nothing. */
const MOST_BELOW = { v: 310, n: 400 };
const LEAST: Readonly<Record<'v' | 'n', readonly Least[]>> = {
  v: [
    { own: 0.4, other: 0.1, alike: 0.4 },
    { own: 0.5, other: 0.25, alike: 0.45 },
    { own: 0.5, other: 0.4, alike: 0.38 },
  ],
  n: [
    { own: 0.5, other: 0.2, alike: 0.5 },
    { own: 0.5, other: 0.4, alike: 0.45 },
    { own: 0.5, other: 0.5, alike: 0.45 },
  ],
};

const SOURCE = `# Of the ${MOST_WORDS} commonest words of English. Made by "npm run train:wider". WordNet 3.0, Copyright
# 2006 by Princeton University, all rights reserved, used by its licence (data/licences/wordnet.md); and vectors
# of GloVe 6B (PDDL).`;
const HEADS = {
  v: `# Stems of verbs, and of those that are true of whatever they are true of: who is murdered is killed. From
# the narrower to the wider alone, at most two steps up in WordNet 3.0, and by the commonest meaning of the first.`,
  n: `# Stems of nouns, and of what these are a kind of: a villa is a house. At most two steps up in WordNet 3.0, and
# by the commonest meaning of the first.`,
};

/** How alike two words are by their vectors: 1 for the same. */
function likenessByVectors(): (one: string, other: string) => number {
  const words = readFileSync(join(VECTORS, 'vectors.txt'), 'utf8').split('\n');
  const file = readFileSync(join(VECTORS, 'vectors.i8'));
  const rows = new Int8Array(file.buffer, file.byteOffset, file.length);
  const places = new Map(words.slice(0, MOST_WORDS).map((word, at) => [word, at]));
  const rowOf = (word: string): Int8Array | undefined => {
    const at = places.get(word);
    return at === undefined ? undefined : rows.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
  };
  const dot = (one: Int8Array, other: Int8Array): number =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  return (one, other) => {
    const [a, b] = [rowOf(one), rowOf(other)];
    return a && b ? dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)) : 0;
  };
}

/** Pairs that are left out all the same, `murder kill`. */
function misleading(): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, 'misleading.txt'), 'utf8').split('\n');
  return new Set(
    lines
      .filter((line) => line.includes(': '))
      .flatMap((line) => {
        const [word = '', others = ''] = line.split(': ');
        return others.split(', ').map((other) => `${word} ${other}`);
      }),
  );
}

class BorneOut {
  readonly #wordnet = new Wordnet();
  readonly #senses = this.#wordnet.senses();
  readonly #likeness = likenessByVectors();
  readonly #misleading = misleading();

  /** What each word bears out, by its stem. */
  of(part: 'v' | 'n'): ReadonlyMap<string, ReadonlySet<string>> {
    const senses = this.#senses.filter((sense) => sense.part === part);
    const shares = new Map<Synset, Map<string, Sense>>();
    for (const sense of senses) {
      const own = shares.get(sense.synset) ?? new Map<string, Sense>();
      shares.set(sense.synset, own.set(sense.word, sense));
    }
    const below = this.#countsBelow([...shares.keys()]);
    const found = new Map<string, Set<string>>();
    for (const { word, synset, share } of senses) {
      const level = [
        [synset],
        this.#above(synset),
        this.#above(synset).flatMap((one) => this.#above(one)),
      ];
      level.forEach((synsets, steps) => {
        const least = LEAST[part][steps];
        if (!least || share < least.own) return;
        for (const wider of synsets) {
          if (steps > 0 && (below.get(wider) ?? 0) > MOST_BELOW[part]) continue;
          for (const other of wider.words) {
            const isMeant =
              (shares.get(wider)?.get(other)?.share ?? 0) >= least.other ||
              (steps < 2 && shares.get(wider)?.get(other)?.rank === 0);
            if (isMeant && this.#bears(word, other, least.alike)) {
              found.set(stem(word), (found.get(stem(word)) ?? new Set()).add(stem(other)));
            }
          }
        }
      });
    }
    return found;
  }

  #bears(word: string, other: string, alike: number): boolean {
    const [own, wider] = [stem(word), stem(other)];
    return (
      own !== wider &&
      [word, other].every((one) => /^[a-z]{3,}$/u.test(one)) &&
      !this.#misleading.has(`${word} ${other}`) &&
      !areOpposite(own, wider) &&
      this.#likeness(word, other) >= alike
    );
  }

  #above({ pointers }: Synset): readonly Synset[] {
    return pointers.flatMap(({ symbol, to }) =>
      symbol === '@' ? (this.#wordnet.synset(to) ?? []) : [],
    );
  }

  /** How many meanings lie below each. */
  #countsBelow(synsets: readonly Synset[]): ReadonlyMap<Synset, number> {
    const counts = new Map<Synset, number>();
    for (const synset of synsets) {
      const seen = new Set<Synset>();
      let level = this.#above(synset);
      while (level.length > 0) {
        const fresh = level.filter((one) => !seen.has(one));
        for (const one of fresh) seen.add(one);
        level = fresh.flatMap((one) => this.#above(one));
      }
      for (const one of seen) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return counts;
  }
}

if (haveWordnet()) {
  const borneOut = new BorneOut();
  for (const [part, name] of [
    ['v', 'wider-verbs'],
    ['n', 'wider-nouns'],
  ] as const) {
    const found = borneOut.of(part);
    const lines = [...found].map(([word, others]) => `${word}: ${[...others].sort().join(', ')}`);
    writeFileSync(
      join(OUT, `${name}.txt`),
      `${HEADS[part]}\n${SOURCE}\n${lines.sort().join('\n')}\n`,
    );
    console.log(`Wrote ${name}.txt: ${lines.length} stems`);
  }
} else {
  console.log('skipped: the wider words, since ../wordnet is not there');
}
