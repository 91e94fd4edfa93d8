import {
  type Entity,
  nameKey,
  type NounMention,
  type Referent,
  stem,
  subtree,
} from '../language/index.js';
import type { Finding } from './finding.js';

/** What a common noun means in some stories. */
export interface NounMeaning {
  /** The noun with what was asked with it, as the stories have it: `the ferry strike`. */
  readonly name: string;
  readonly referents: ReadonlySet<Referent>;
  /** Whether that is only what has a name, or also what has the noun in its name: `the zoo` of Holmbury Zoo. */
  readonly meansName: boolean;
}

const PREPOSITION = /^(?:of|in|on|at|for|from|to|by|with|about)$/u;

/** The common nouns of some facts, by what they mean. */
export class CommonNouns {
  readonly #byStem = new Map<string, Map<NounMention, Referent>>();

  constructor(findings: readonly Finding[]) {
    const referents = new Set(findings.flatMap(({ about }) => [...about.keys()]));
    for (const referent of referents) {
      for (const noun of referent.nouns) {
        const key = stem(nameKey(noun.head.lower));
        const known = this.#byStem.get(key) ?? new Map<NounMention, Referent>();
        this.#byStem.set(key, known.set(noun, referent));
      }
    }
  }

  /**
   * What a noun means: every mention of it, with the words that were asked with it, in the same number
   * where the stories have that, and whatever else means the same.
   */
  find(asked: string): NounMeaning | undefined {
    const words = nameKey(asked).split(' ');
    const joint = words.findIndex((word) => PREPOSITION.test(word));
    const head = words[(joint > 0 ? joint : words.length) - 1] ?? '';
    const others = words.filter((word) => word !== head && !PREPOSITION.test(word));
    const alike = [...(this.#byStem.get(stem(head)) ?? [])].filter(([noun]) => {
      const beside = new Set(subtree(noun.head).map(({ lower }) => nameKey(lower)));
      return others.every((other) => beside.has(other));
    });
    const same = alike.filter(([noun]) => nameKey(noun.head.lower) === head);
    const found = same.length > 0 ? same : alike;
    const [first] = found;
    if (!first) return undefined;
    const referents = new Set(found.map(([, referent]) => referent));
    const named = [...referents].flatMap(({ entity }) => entity ?? []);
    return {
      name: nameOf(
        found.map(([noun]) => noun),
        words,
      ),
      referents,
      meansName: named.length === referents.size || named.some((entity) => isInName(head, entity)),
    };
  }

  /** Every noun by itself, with all that it means. */
  all(): readonly NounMeaning[] {
    const heads = new Set(
      [...this.#byStem.values()].flatMap((nouns) =>
        [...nouns.keys()].map(({ head }) => head.lower),
      ),
    );
    return [...heads].flatMap((head) => this.find(head) ?? []);
  }
}

const isInName = (noun: string, { keys }: Entity): boolean =>
  [...keys].some((key) => key.split(' ').includes(noun));

/** `the strike` where the stories put it so, else the noun alone; with the words that were asked. */
function nameOf(nouns: readonly NounMention[], words: readonly string[]): string {
  const named = nouns.map(({ head }) => {
    const own = subtree(head).filter((one) => words.includes(nameKey(one.lower)) || one === head);
    return own.map(({ text, lower, index }) => (index === 0 ? lower : text)).join(' ');
  });
  const isKnown = nouns.some(({ head }) =>
    head.children.some(({ base, lower }) => base === 'det' && lower === 'the'),
  );
  const [name = ''] = named;
  return isKnown ? `the ${name}` : name;
}
