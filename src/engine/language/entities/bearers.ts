import type { Story } from '../../document/index.js';
import type { NameReading } from './name-aliases.js';

/** A person's full name, and where in each story it first stands. */
interface Bearer {
  readonly key: string;
  readonly first: Map<Story, number>;
}

/** The persons with a full name, by their surnames and by their given names. */
interface Bearers {
  readonly surnames: ReadonlyMap<string, readonly Bearer[]>;
  readonly given: ReadonlyMap<string, readonly Bearer[]>;
}

/**
 * Gives a surname or a given name that stands alone the key of the person who bears it. Of several
 * bearers it is the one whom its story alone has named so far; where there are two, nobody.
 */
export function withBearers(readings: readonly NameReading[]): NameReading[] {
  const { surnames, given } = bearersOf(readings);
  return readings.map((reading) => {
    const { key, text, name } = reading;
    if (/\s/u.test(text) || name.kind === 'place' || name.kind === 'organisation') return reading;
    const bearer = bearerOf(surnames.get(key), reading) ?? bearerOf(given.get(key), reading);
    return bearer ? { ...reading, key: bearer.key } : reading;
  });
}

function bearersOf(readings: readonly NameReading[]): Bearers {
  const all = new Map<string, Bearer>();
  for (const { key, text, name, story } of readings) {
    if (name.kind !== 'person' || !/\s/u.test(text)) continue;
    const bearer = all.get(key) ?? { key, first: new Map<Story, number>() };
    if (!bearer.first.has(story)) bearer.first.set(story, name.start);
    all.set(key, bearer);
  }
  const surnames = new Map<string, Bearer[]>();
  const given = new Map<string, Bearer[]>();
  for (const bearer of all.values()) {
    const words = bearer.key.split(' ');
    // "Alvarez-Ruiz" is two words of a key.
    for (const last of new Set([words.slice(-1), words.slice(-2)].map((part) => part.join(' ')))) {
      if (last !== bearer.key) add(surnames, last, bearer);
    }
    add(given, words[0] ?? '', bearer);
  }
  return { surnames, given };
}

function add(lists: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const list = lists.get(key);
  if (list) list.push(bearer);
  else lists.set(key, [bearer]);
}

function bearerOf(
  bearers: readonly Bearer[] = [],
  { story, start }: NameReading,
): Bearer | undefined {
  const here = bearers.filter(({ first }) => first.has(story));
  const known = here.filter(({ first }) => (first.get(story) ?? Infinity) < start);
  const meant = known.length > 0 ? known : here.length > 0 ? here : bearers;
  return meant.length === 1 ? meant[0] : undefined;
}
