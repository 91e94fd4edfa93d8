import type { Fact } from '../fact.js';
import { addTo } from '../../language/index.js';
import { counted, isSame, type Known, MOST_LONGER, SAME_WORDS, stemsOf } from './same-finding.js';

/** The longest words of what is said: two findings that share none of them are not compared. */
const longestOf = (saying: ReadonlySet<string>): readonly string[] =>
  [...saying].sort((a, b) => b.length - a.length).slice(0, 4);

/** By what a finding is looked for among those that were merged, and by what it is kept. */
interface Keys {
  readonly kept: readonly string[];
  readonly asked: readonly string[];
}

/** Findings that were merged so far, by what another must share with them to say the same. */
export class Merged {
  readonly all: Known[] = [];
  /** The longest words of the first finding of each. */
  readonly #longest: ReadonlySet<string>[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #ids = new Map<unknown, number>();
  readonly #frequency: ReadonlyMap<string, number>;

  /** @param frequency in how many of the findings' quotes each word is */
  constructor(frequency: ReadonlyMap<string, number>) {
    this.#frequency = frequency;
  }

  add(known: Known): void {
    const { kept, asked } = this.#keysOf(known);
    const longest = longestOf(known.saying);
    const at = this.#find(known, asked, longest);
    const same = at === undefined ? undefined : this.all[at];
    if (at === undefined || !same) {
      this.all.push(known);
      this.#longest.push(new Set(longest));
      this.#remember(kept, this.all.length - 1);
      return;
    }
    this.all[at] = joined(same, known);
    this.#remember(kept, at);
  }

  /** The first that says the same. */
  #find(known: Known, keys: readonly string[], longest: readonly string[]): number | undefined {
    const isValue = known.finding.fact.value !== undefined;
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))]
      .sort((a, b) => a - b)
      .find((index) => {
        const other = this.all[index];
        const share = isValue || longest.some((word) => this.#longest[index]?.has(word));
        return other !== undefined && share && isSame(other, known);
      });
  }

  #remember(keys: readonly string[], at: number): void {
    for (const key of keys) {
      if (this.#byKey.get(key)?.at(-1) !== at) addTo(this.#byKey, key, at);
    }
  }

  /**
   * What two findings that say the same have in common: a quantity and whom it is of, or one of their
   * rarest words. Of words that are alike to a share not all but so many of the rarest can differ
   * (Chaudhuri, Ganti and Kaushik 2006), so that nobody looks through all who say something with `said`.
   */
  #keysOf({ finding: { fact, about }, saying }: Known): Keys {
    const { kind, value, status, polarity, attribution } = fact;
    const told = [kind, status, polarity];
    if (value && kind === 'date') {
      const date = [...told, value.amount, value.text.toLowerCase()];
      const words = this.#rarestFirst(stemsOf(fact.quote));
      const rarest = words.slice(0, words.length - Math.ceil(SAME_WORDS * words.length) + 1);
      const keysFor = (of: string, all: readonly string[]): readonly string[] =>
        all.map((word) => JSON.stringify([...date, of, word]));
      // One of the rarest words of the shorter stands somewhere in the longer.
      const [byAny, byRarest] = [keysFor('any', words), keysFor('rarest', rarest)];
      return {
        kept: [...byAny, ...byRarest],
        asked: [...keysFor('any', rarest), ...keysFor('rarest', words)],
      };
    }
    if (value) {
      const amount = [...told, value.amount ?? value.text.toLowerCase(), counted(fact)];
      const whose = [...about.keys()].flatMap((one) => (one.entity ? [one, one.entity] : [one]));
      const keys = whose.map((one) => JSON.stringify([...amount, this.#idOf(one)]));
      return { kept: keys, asked: keys };
    }
    const fewest = Math.min(saying.size, Math.floor(saying.size / MOST_LONGER) + 1);
    const keys = this.#rarestFirst(saying)
      .slice(0, saying.size - Math.ceil(SAME_WORDS * fewest) + 1)
      .map((word) => JSON.stringify([status, polarity, attribution, word]));
    return { kept: keys, asked: keys };
  }

  #rarestFirst(words: ReadonlySet<string>): readonly string[] {
    const often = (word: string): number => this.#frequency.get(word) ?? 0;
    return [...words].sort((a, b) => often(a) - often(b) || (a < b ? -1 : 1));
  }

  #idOf(one: unknown): number {
    const id = this.#ids.get(one) ?? this.#ids.size;
    this.#ids.set(one, id);
    return id;
  }
}

/** What a fact tells: the more of a quantity's noun, qualifier and speaker, the better. */
const telling = ({ value, attribution, when, quote }: Fact): number =>
  (value?.approx ? 1 : 0) +
  (attribution === undefined ? 0 : 1) +
  (when === undefined ? 0 : 1) +
  (HEADLINE.test(quote.text) ? 0 : 3);

/** A line that no mark closes: the story says the same in a sentence below it. */
const HEADLINE = /[\p{L}\p{N}]$/u;

/** The better of two findings that say the same, with the quotes and subjects of both. */
function joined(one: Known, other: Known): Known {
  const best = telling(other.finding.fact) > telling(one.finding.fact) ? other : one;
  const { fact } = best.finding;
  const places = new Set([placeOf(fact.quote)]);
  const also = [one, other]
    .flatMap(({ finding }) => [finding.fact.quote, ...finding.fact.also])
    .filter((quote) => !places.has(placeOf(quote)) && places.add(placeOf(quote)));
  const about = new Map(one.finding.about);
  for (const [referent, own] of other.finding.about)
    about.set(referent, own || about.get(referent) === true);
  return { ...best, finding: { ...best.finding, fact: { ...fact, also }, about } };
}

const placeOf = ({ story, start, end }: Fact['quote']): string => `${story} ${start} ${end}`;
