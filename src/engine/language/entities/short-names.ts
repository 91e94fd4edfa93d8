import type { Story } from '../../document/index.js';
import { COMPANY_VERBS, SAYING_VERBS } from '../names/context-cues.js';
import { PLACES } from '../names/known-names.js';
import { addTo } from '../reading/add-to.js';
import { irregularPasts } from '../words/irregular-verbs.js';
import { bodyHeads } from './body-heads.js';
import { firmSuffix } from './firm-suffix.js';
import type { NameReading } from './name-aliases.js';

/** The readings of a story's names, by key. */
type Named = ReadonlyMap<string, readonly NameReading[]>;

/**
 * Gives the short name of a body the key of its full one: `Acme` that of `Acme & Lund` and of `Acme Capital
 * Partners`, `Kestrels` that of `Upper Brandt Kestrels`. Only within a story, and only where nothing else in
 * it has a name with those words: no person, no town, no other body.
 */
export function withShortNames(readings: readonly NameReading[]): NameReading[] {
  const byStory = new Map<Story, NameReading[]>();
  for (const reading of readings) addTo(byStory, reading.story, reading);
  const full = new Map([...byStory].map(([story, own]) => [story, fullNames(own)] as const));
  return readings.map((reading) => {
    const key = full.get(reading.story)?.get(reading.key);
    return key === undefined ? reading : { ...reading, key };
  });
}

/** The keys of a story's full names by those of their short ones. */
function fullNames(readings: readonly NameReading[]): ReadonlyMap<string, string> {
  const named = new Map<string, NameReading[]>();
  for (const reading of readings) addTo(named, reading.key, reading);
  const found = new Map<string, string>();
  const longestFirst = [...named.keys()].sort((one, other) => other.length - one.length);
  const byWord = new Map<string, string[]>();
  for (const key of longestFirst)
    for (const word of new Set(key.split(' '))) addTo(byWord, word, key);
  for (const short of longestFirst) {
    const holding = keysWith(short, byWord).filter(
      (key) => key !== short && ` ${key} `.includes(` ${short} `),
    );
    const [root, ...others] = new Set(holding.map((key) => found.get(key) ?? key));
    if (root === undefined || others.length > 0) continue;
    if (holding.some((key) => isShort(short, key, named))) found.set(short, root);
  }
  return found;
}

/** The keys with the rarest word of a name: of many names, few share a word. */
function keysWith(
  short: string,
  byWord: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const all = short.split(' ').map((word) => byWord.get(word) ?? []);
  return all.reduce((fewest, keys) => (keys.length < fewest.length ? keys : fewest));
}

const SMALL = / (?:and|for|of|the) /u;
const BODY = /^(?:organisation|other|product)$/u;

/** Whether a name is short for a longer one that has its words. */
function isShort(short: string, key: string, named: Named): boolean {
  const [own = [], full = []] = [named.get(short), named.get(key)];
  const isFirm = key.includes(' & ') || firmSuffix().test(key);
  if (SMALL.test(key) || !isKind(full, BODY)) return false;
  if (PLACES.has(short) || isKind(own, /^place$/u))
    return isFirm && key.startsWith(`${short} `) && actsAsBody(own, full);
  if (!isKind(own, BODY)) return isFirm && key.startsWith(`${short} `) && isNobody(own, full);
  if (key.startsWith(`${short} & `)) return true;
  if (key.startsWith(`${short} `)) return isFirm && !bodyHeads().all.has(short);
  const isWhole = short.includes(' & ') || (short.includes(' ') && firmSuffix().test(short));
  // `Brewer Acme & Lund` at the head of a line, `Kestrels`
  return key.endsWith(` ${short}`) && (isWhole || isNickname(short));
}

const isKind = (readings: readonly NameReading[], kinds: RegExp): boolean =>
  readings.every(({ name: { kind } }) => kinds.test(kind));

/** `Kestrels`, `Polar Kings`: the plural that a club is called by. */
const isNickname = (short: string): boolean =>
  /\p{L}{3}[^s]s$/u.test(short) && !bodyHeads().all.has(short) && !firmSuffix().test(` ${short}`);

const PERSON = /^(?:,\s(?:\d\d[,.]|who\b|whose\b)|\swho\b|\s\S+\s(?:he|she|his|her)\b)/u;

/** Whether what looks like a surname is nobody's, behind the firm that has it: `De Waal`. */
const isNobody = (own: readonly NameReading[], full: readonly NameReading[]): boolean =>
  isKind(own, /^(?:organisation|other|person|product)$/u) &&
  own.every(
    ({ name, start, end, story: { text } }) =>
      name.bare === name.start && start > firstOf(full) && !PERSON.test(text.slice(end, end + 30)),
  );

const firstOf = (readings: readonly NameReading[]): number =>
  Math.min(...readings.map(({ start }) => start));

const WHERE =
  /(?:^|\s)(?:across|around|at|from|in|near|of|outside|through|throughout|to|towards?|via)\s(?:the\s)?$/iu;
const DOES = /^\s(?<before>(?:(?:also|had|has|now|will|would)\s)*)(?<verb>\p{Ll}+)/u;

/** Whether what may be a town does what bodies do behind its full name, and is nowhere where something is. */
function actsAsBody(own: readonly NameReading[], full: readonly NameReading[]): boolean {
  const first = firstOf(full);
  return (
    own.every(
      ({ story: { text }, start }) =>
        start > first && !WHERE.test(text.slice(Math.max(0, start - 15), start)),
    ) &&
    own.some(({ story: { text }, end }) => {
      const { before = '', verb = '' } = DOES.exec(text.slice(end, end + 40))?.groups ?? {};
      const isPast = irregularPasts().has(verb) || /.ed$/u.test(verb);
      return SAYING_VERBS.has(verb) || COMPANY_VERBS.has(verb) || (before !== '' && isPast);
    })
  );
}
