import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shipped.js';

/** WordNet 3.0 (Princeton University), the files of its database, stands beside the project for learning. */
const FOLDER = join(ROOT, '../wordnet');

/** The parts of speech, by the ending of their files; a sense key has them as numbers. */
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const PART_OF_SENSE: Readonly<Record<string, Part>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

type Part = (typeof PARTS)[keyof typeof PARTS];

/** A pointer from a synset, or from one of its words, to another. */
interface Pointer {
  /** As WordNet writes it: `@` is a kind of, `+` is derived from, `\` belongs to, `&` is like. */
  readonly symbol: string;
  readonly to: string;
  /** Which word it is from and to, from 1; 0 for all of them. */
  readonly from: number;
  readonly at: number;
}

/** Words that mean the same. */
export interface Synset {
  /** In lower case. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A meaning of a word, and the share that it has in the word's uses: 0 to 1. */
export interface Sense {
  readonly word: string;
  readonly part: Part;
  readonly synset: Synset;
  /** From 0, the most used first. */
  readonly rank: number;
  readonly share: number;
}

export const haveWordnet = (): boolean => existsSync(FOLDER);

/** WordNet's synsets, by part of speech and place. */
export class Wordnet {
  readonly #synsets = new Map<string, Synset>();

  constructor() {
    for (const [name, part] of Object.entries(PARTS)) {
      for (const line of linesOf(`data.${name}`)) {
        const fields = line.split(' | ')[0]?.split(' ') ?? [];
        this.#synsets.set(`${part}${fields[0]}`, readSynset(fields));
      }
    }
  }

  synset(place: string): Synset | undefined {
    return this.#synsets.get(place);
  }

  /** Every meaning of every word. */
  senses(): Sense[] {
    const uses = readUses();
    return Object.entries(PARTS).flatMap(([name, part]) =>
      linesOf(`index.${name}`).flatMap((line) => {
        const [written = '', , count = '0', ...rest] = line.trim().split(' ');
        const word = spelled(written);
        const places = rest.slice(-Number(count));
        const used = places.map((_, rank) => 1 + (uses.get(`${word}%${part}${rank + 1}`) ?? 0));
        const all = used.reduce((sum, one) => sum + one, 0);
        return places.flatMap((place, rank): Sense[] => {
          const synset = this.synset(`${part}${place}`);
          return synset ? [{ word, part, synset, rank, share: (used[rank] ?? 0) / all }] : [];
        });
      }),
    );
  }
}

/** @param fields of a line of a data file, up to its gloss: the words begin at the fifth, each with a number behind */
function readSynset(fields: readonly string[]): Synset {
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => spelled(fields[4 + 2 * at] ?? ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1] ?? 0) }, (_, at): Pointer => {
    const [symbol = '', place = '', part = '', ends = ''] = fields.slice(first + 4 * at);
    return {
      symbol,
      to: `${part === 's' ? 'a' : part}${place}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      at: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { words, pointers };
}

/** How often each meaning was found in text, by word, part of speech and rank from 1. */
function readUses(): ReadonlyMap<string, number> {
  return new Map(
    linesOf('cntlist.rev').map((line) => {
      const [key = '', rank = '', count = ''] = line.split(' ');
      const [word = '', sense = ''] = key.split('%');
      return [`${spelled(word)}%${PART_OF_SENSE[sense.charAt(0)] ?? ''}${rank}`, Number(count)];
    }),
  );
}

/** Without the mark for where an adjective may stand, `(p)`. */
const spelled = (written: string): string =>
  written
    .replace(/\(\w+\)$/u, '')
    .replaceAll('_', ' ')
    .toLowerCase();

/** The lines behind the licence, which stands at the head of most files. */
const linesOf = (file: string): string[] =>
  readFileSync(join(FOLDER, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
