import { type Story, type Span } from '../../document/index.js';
import type { Name, NameKind } from '../names/name.js';
import { CLUB_HEADS } from '../names/cues.js';
import { PLACES } from '../names/known-names.js';
import { addTo } from '../reading/add-to.js';
import { bodyHeads } from './body-heads.js';
import { firmSuffix, legalForm } from './firm-suffix.js';
import { metonymGroups } from './metonyms.js';
import { initialsOf, nameKey } from './name-keys.js';

/** A name read in a story, with its text (no title, no possessive). */
export interface NameReading extends Span {
  readonly story: Story;
  readonly name: Name;
  readonly text: string;
  /** The key of its text. */
  readonly ownKey: string;
  /** The key of the name that it is short for: a surname's bearer; else its own. */
  readonly key: string;
}

/** Which keys name one entity: a disjoint-set forest over them. */
export class Aliases {
  readonly #parent = new Map<string, string>();

  root(key: string): string {
    let at = key;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const [from, to] = [this.root(b), this.root(a)];
    if (from !== to) this.#parent.set(from, to);
  }
}

/** `Group of Seven (G7)`: the expansion's key and the acronym's. */
export function acronymAfter({
  story,
  name,
  text,
  key,
}: NameReading): readonly [string, string] | undefined {
  const found = /^\s*\((?:the\s+)?(\p{Lu}[\p{L}\p{N}.&]{1,9})\)/u.exec(
    story.text.slice(name.end, name.end + 20),
  );
  const acronym = nameKey(found?.[1] ?? '');
  return acronym !== '' && initialsOf(text).includes(acronym) ? [key, acronym] : undefined;
}

/** Joins the names that mean the same: metonyms, acronyms, firms without their suffix, short forms, a person's fuller names. */
export function aliasesOf(readings: readonly NameReading[]): Aliases {
  const same = new Aliases();
  const kinds = new Map(readings.map(({ key, name }) => [key, name.kind]));
  joinMetonyms(same, kinds);
  joinAcronyms(same, readings);
  joinFirms(same, kinds);
  joinTurned(same, kinds);
  joinShortForms(same, kinds);
  joinPersons(same, kinds);
  return same;
}

type Kinds = ReadonlyMap<string, NameKind>;

function joinMetonyms(same: Aliases, kinds: Kinds): void {
  for (const group of metonymGroups()) {
    const [first, ...others] = group.filter((key) => kinds.has(key));
    for (const key of others) if (first !== undefined) same.join(first, key);
  }
}

/** Acronyms in brackets behind their expansion, and those that only one name's initials spell. */
function joinAcronyms(same: Aliases, readings: readonly NameReading[]): void {
  const expansions = new Map<string, Set<string>>();
  const acronyms = new Set<string>();
  for (const reading of readings) {
    const { key, text, name } = reading;
    const pair = acronymAfter(reading);
    if (pair) same.join(pair[0], pair[1]);
    if (/^\p{Lu}[\p{L}.&]*\p{Lu}\.?$/u.test(text) && text.length <= 8) acronyms.add(key);
    if (name.kind === 'person' || name.kind === 'place' || !/\s/u.test(text)) continue;
    for (const initials of initialsOf(text)) {
      const keys = expansions.get(initials);
      if (keys) keys.add(key);
      else expansions.set(initials, new Set([key]));
    }
  }
  for (const acronym of acronyms) {
    const [key, ...others] = expansions.get(acronym) ?? [];
    if (key !== undefined && others.length === 0) same.join(key, acronym);
  }
}

/** `Acme Corp` is `Acme`; of several such the one with a mere legal form is: not `Acme Foods`. */
function joinFirms(same: Aliases, kinds: Kinds): void {
  const firms = new Map<string, string[]>();
  for (const key of kinds.keys()) {
    const short = key.replace(firmSuffix(), '');
    if (short === key || !kinds.has(short)) continue;
    addTo(firms, short, key);
  }
  for (const [short, full] of firms) {
    if (kinds.get(short) === 'place') continue;
    const meant = full.length === 1 ? full : full.filter((key) => legalForm().test(key));
    for (const key of meant) same.join(short, key);
  }
}

/** `University of Arnhem` is `Arnhem University`. */
function joinTurned(same: Aliases, kinds: Kinds): void {
  for (const [key, kind] of kinds) {
    const { head, rest } = /^(?<head>\S+) of (?<rest>.+)$/u.exec(key)?.groups ?? {};
    if (kind !== 'organisation' || head === undefined || rest === undefined) continue;
    const turned = `${rest.replace(/^the /u, '')} ${head}`;
    if (kinds.get(turned) === 'organisation') same.join(key, turned);
  }
}

/** `Odette` is `Hurricane Odette`, `Northgate` and `Rovers` are `Northgate Rovers`, `Acme` is `Acme Brothers`, unless two would be meant. */
function joinShortForms(same: Aliases, kinds: Kinds): void {
  const fuller = new Map<string, string[]>();
  for (const [key, kind] of kinds) {
    const [nickname, house] = [nicknameOf(key, kind), shortOfHouse(key, kind)];
    const shorts = [
      ...shortFormsOf(key, kind).filter((short) => mayBeShort(kinds.get(short), kind)),
      ...[nickname, house].filter(
        (short) =>
          short !== undefined && (kinds.get(short) === 'organisation' || isOfSaint(short, kinds)),
      ),
    ];
    for (const short of new Set(shorts)) if (short !== undefined) addTo(fuller, short, key);
  }
  for (const [short, [key, ...others]] of fuller) {
    if (key !== undefined && others.length === 0) same.join(key, short);
  }
}

/** Who or what has a name. */
interface Named {
  readonly kind: NameKind;
  readonly keys: ReadonlySet<string>;
}

/**
 * Who may be meant by a fuller name than the stories have, of all whom they name: `Odette` by `Hurricane
 * Odette`, `Acme` by `Acme Steel`; undefined where another of them bears a word of the same name.
 *
 * @param key the fuller name's key
 * @param others the fuller names beside it: of two that are short for the same neither is
 */
export function calledShorter<T extends Named>(
  key: string,
  kind: NameKind,
  others: readonly string[],
  entities: readonly T[],
): T | undefined {
  const firm = key.replace(firmSuffix(), '');
  const shorts = new Set([...shortFormsOf(key, kind), ...(firm === key ? [] : [firm])]);
  const found = [...shorts].flatMap((short) => {
    const holds = (name: string): boolean => ` ${name} `.includes(` ${short} `);
    const [only, ...more] = entities.filter(({ keys }) => [...keys].some(holds));
    const isAlone = more.length === 0 && !others.some((name) => name !== key && holds(name));
    const isShort =
      isAlone && only?.keys.size === 1 && only.keys.has(short) && mayBeShort(only.kind, kind);
    return isShort ? [only] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Of the last words of clubs, those that a club may be called by alone: no `City`, no `United`. */
const NICKNAME = /s$|^(?:albion|argyle|athletic|celtic|forest|hotspur|orient|thistle|villa)$/u;

function shortFormsOf(key: string, kind: NameKind): readonly string[] {
  const [first, last, ...more] = key.split(' ');
  if (first === undefined || last === undefined || more.length > 0) return [];
  if (kind === 'event') return [last];
  if (kind !== 'organisation') return [];
  if (CLUB_HEADS.has(last)) return NICKNAME.test(last) ? [first, last] : [first];
  return bodyHeads().all.has(last) || PLACES.has(first) ? [] : [first];
}

/** `Kestrels` of `Brandt Kestrels`, of which nothing but its short name says that it is a club. */
function nicknameOf(key: string, kind: NameKind): string | undefined {
  const [first, last, ...more] = key.split(' ');
  const isPlural = last !== undefined && /^\p{L}{4,}[^s]s$/u.test(last);
  const isName = kind === 'other' && first !== undefined && more.length === 0;
  return isName && isPlural && !firmSuffix().test(key) && !bodyHeads().all.has(last)
    ? last
    : undefined;
}

/** Houses that go by the first word of their name; a foundation of that name is another body than the firm. */
const HOUSE = /^(?:gallery|hospital|infirmary|library|museum|observatory|theatre|zoo)$/u;

/** `St Olave's`, whatever a story has it do. */
const isOfSaint = (key: string, kinds: Kinds): boolean => key.startsWith('st ') && kinds.has(key);

/** `Holbeck` of `Holbeck Museum`, where the story has it do what a body does; `St Olave's` of its hospital. */
function shortOfHouse(key: string, kind: NameKind): string | undefined {
  const saint = /^(?<name>st \S+) (?<head>\S+)$/u.exec(key)?.groups;
  if (saint?.['name'] && HOUSE.test(saint['head'] ?? '')) return saint['name'];
  const [first, last, ...more] = key.split(' ');
  if (kind !== 'organisation' || first === undefined || last === undefined) return undefined;
  return more.length === 0 && HOUSE.test(last) && !PLACES.has(first) ? first : undefined;
}

/** A storm has a person's name; a town is not its club; of `Rovers` alone little is known. */
function mayBeShort(short: NameKind | undefined, kind: NameKind): boolean {
  if (short === kind) return true;
  return kind === 'event'
    ? short === 'person' || short === 'other'
    : short === 'other' || short === 'product';
}

/** `J. P. Quill` is `JP Quill`, `Ada Quill` is `Ada B. Quill`, unless two persons would be meant. */
function joinPersons(same: Aliases, kinds: Kinds): void {
  const fuller = new Map<string, string[]>();
  const persons = [...kinds].filter(([key, kind]) => kind === 'person' && key.includes(' '));
  for (const [key] of persons) {
    const joined = key.replace(/(?<=(?:^|\s)\p{L}) (?=\p{L}\s)/gu, '');
    if (joined !== key && kinds.has(joined)) same.join(key, joined);
    const short = key.replace(/^(\S+) \p{L} (?=\S+$)/u, '$1 ');
    if (short !== key && kinds.has(short)) addTo(fuller, short, key);
  }
  for (const [short, [key, ...others]] of fuller) {
    if (key !== undefined && others.length === 0) same.join(key, short);
  }
}
