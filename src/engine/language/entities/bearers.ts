import type { Story } from '../../document/index.js';
import { PARTICLES } from '../names/cues.js';
import { addTo } from '../reading/add-to.js';
import { firmSuffix } from './firm-suffix.js';
import { type Gender, genderOf, genderOfTitle } from './gender.js';
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
  /** The firms that are called by their first word: `acme` for `Acme Group`, by story. */
  readonly firms: ReadonlyMap<Story, ReadonlyMap<string, string>>;
  /** The surnames that stand behind a title, by story: `Mr Acme`. */
  readonly titled: ReadonlyMap<Story, ReadonlySet<string>>;
}

/**
 * Gives a surname or a given name that stands alone the key of the person who bears it. Of several
 * bearers it is the one whom its story alone has named so far and whom its title fits; where there are
 * two, the one whom its paragraph alone has named, else who was called so before the other was named. Where a firm
 * has that name too, it means the firm until the person is named, and all through a story that calls the
 * person by a title.
 */
export function withBearers(readings: readonly NameReading[]): NameReading[] {
  const bearers = bearersOf(readings);
  const { surnames, given } = bearers;
  const placeOf = new Map<string, string>();
  const genders = gendersOf(readings);
  // Who was meant by a surname alone while nobody else could be, in each story.
  const alone = new Map<string, string>();
  return readings.map((reading) => {
    const { key, text, name } = reading;
    const place = `${reading.story.id} ${reading.story.paragraphAt(reading.start)?.number}`;
    // `Van Houten` behind `Piet van Houten`
    const isTail = startsWithParticle(key) && surnames.has(key);
    if (isFull(text) && !isTail) {
      placeOf.set(key, place);
      return reading;
    }
    if (isOfTown(reading)) return reading;
    const isNear = (one: Bearer): boolean => placeOf.get(one.key) === place;
    const title = genderOfTitle(reading);
    const mayBe = (one: Bearer): boolean =>
      title === undefined || (genders.get(one.key) ?? title) === title;
    const own = `${reading.story.id} ${key}`;
    const bearer =
      bearerOf(surnames.get(key)?.filter(mayBe), reading, isNear, alone.get(own)) ??
      bearerOf(given.get(key), reading, isNear);
    if (bearer && title === undefined && !alone.has(own)) alone.set(own, bearer.key);
    const firm = firmOf(reading, bearer, bearers);
    if (firm !== undefined) return { ...reading, key: firm };
    if (name.kind === 'place' || name.kind === 'organisation') return reading;
    if (bearer) placeOf.set(bearer.key, place);
    return bearer ? { ...reading, key: bearer.key } : reading;
  });
}

/** `the city of Brandt`: no person, and no station with the town in its name. */
const isOfTown = ({ story, start }: NameReading): boolean =>
  /\b(?:city|county|district|island|kingdom|port|province|region|state|suburb|town|village) of $/u.test(
    story.text.slice(Math.max(0, start - 14), start),
  );

/** `Ada Brandt`, but not `Brandt` and not `de Boer`. */
const isFull = (text: string): boolean =>
  /\s/u.test(text) && !PARTICLES.has(text.split(/\s/u)[0] ?? '');

const startsWithParticle = (key: string): boolean => PARTICLES.has(key.split(' ')[0] ?? '');

/** The firm that a person's surname means where no title stands before it. */
function firmOf(
  { key, name, story }: NameReading,
  bearer: Bearer | undefined,
  { firms, titled }: Bearers,
): string | undefined {
  const firm = firms.get(story)?.get(key);
  if (firm === undefined || !bearer || name.bare > name.start) return undefined;
  const isNamed = (bearer.first.get(story) ?? Infinity) < name.start;
  return isNamed && titled.get(story)?.has(key) !== true ? undefined : firm;
}

function bearersOf(readings: readonly NameReading[]): Bearers {
  const all = new Map<string, Bearer>();
  const firms = new Map<Story, Map<string, string>>();
  const titled = new Map<Story, Set<string>>();
  for (const { key, text, name, story } of readings) {
    const short = key.replace(firmSuffix(), '');
    if (short !== key)
      firms.set(story, (firms.get(story) ?? new Map<string, string>()).set(short, key));
    if (name.bare > name.start)
      titled.set(story, (titled.get(story) ?? new Set<string>()).add(key));
    if (name.kind !== 'person' || !isFull(text)) continue;
    const bearer = all.get(key) ?? { key, first: new Map<Story, number>() };
    if (!bearer.first.has(story)) bearer.first.set(story, name.start);
    all.set(key, bearer);
  }
  const surnames = new Map<string, Bearer[]>();
  const given = new Map<string, Bearer[]>();
  for (const bearer of all.values()) {
    const words = bearer.key.split(' ');
    // "Alvarez-Ruiz" is two words of a key.
    // "van der Meer" is three.
    const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
    const tails = [
      words.slice(-1),
      words.slice(-2),
      ...(particle > 0 ? [words.slice(particle)] : []),
    ];
    for (const last of new Set(tails.map((part) => part.join(' ')))) {
      if (last !== bearer.key) add(surnames, last, bearer);
    }
    add(given, words[0] ?? '', bearer);
  }
  return { surnames, given, firms, titled };
}

function add(lists: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const list = lists.get(key);
  if (list) list.push(bearer);
  else lists.set(key, [bearer]);
}

function bearerOf(
  bearers: readonly Bearer[] = [],
  { story, start }: NameReading,
  isNear: (bearer: Bearer) => boolean,
  alone?: string,
): Bearer | undefined {
  const here = bearers.filter(({ first }) => first.has(story));
  const known = here.filter(({ first }) => (first.get(story) ?? Infinity) < start);
  const meant = known.length > 0 ? known : here.length > 0 ? here : bearers;
  const [only, ...others] = meant.length > 1 ? meant.filter(isNear) : meant;
  if (others.length > 0) return undefined;
  return only ?? meant.find(({ key }) => key === alone);
}

/** The gender of each person with a full name, as far as titles and given names tell it. */
function gendersOf(readings: readonly NameReading[]): ReadonlyMap<string, Gender> {
  const byKey = new Map<string, NameReading[]>();
  for (const reading of readings) if (isFull(reading.text)) addTo(byKey, reading.key, reading);
  return new Map(
    [...byKey].flatMap(([key, own]) => {
      const gender = genderOf(own);
      return gender ? [[key, gender] as const] : [];
    }),
  );
}
