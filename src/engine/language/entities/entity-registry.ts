import { type Story, covers, type Span } from '../../document/index.js';
import { runToEnd } from '../reading/run-to-end.js';
import { readingOf } from '../reading/story-reading.js';
import type { Name } from '../names/name.js';
import { withBearers } from './bearers.js';
import { firmSuffix } from './firm-suffix.js';
import { genderOf, type Gender } from './gender.js';
import { nameKey } from './name-keys.js';
import { acronymAfter, aliasesOf, type NameReading } from './name-aliases.js';
import type { EntityKind } from './entity-kind.js';
import { withShortNames } from './short-names.js';

/** A name where it stands, with the entity that it names. */
export interface NameMention extends Span {
  /** Where the name begins once its title is left off. */
  readonly bare: number;
  readonly entity: Entity;
}

/** Who or what the stories name, and all that is known of it across them. */
export interface Entity {
  /** Its canonical name: of a person the longest, else the most frequent. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Its names as they stand in the stories, most frequent first, with how often in which story. */
  readonly names: ReadonlyMap<string, number>;
  /** Its names in the form in which names are compared. */
  readonly keys: Set<string>;
  /** How often it is named, by story. */
  readonly mentions: ReadonlyMap<string, number>;
  /** What it is part of: `Acme` for the `Anvil` of "Acme's Anvil lab". */
  readonly wholes: Set<Entity>;
  readonly gender: Gender | undefined;
  /** The words of its titles, in lower case: `commerce`, `secretary`. */
  readonly titles: ReadonlySet<string>;
}

/** The entities of some stories, and where each is named. */
export interface EntityRegistry {
  readonly entities: readonly Entity[];
  readonly mentions: ReadonlyMap<Story, readonly NameMention[]>;
}

const UNIT =
  '(?:lab|labs|unit|division|arm|subsidiary|team|department|branch|business|brand|studio)';
const UNIT_AFTER = new RegExp(`^\\s+${UNIT}\\b`, 'u');
const UNIT_OF = new RegExp(
  `^,?\\s+(?:the\\s+|an?\\s+)?(?:\\p{L}+\\s+)?${UNIT}\\s+of\\s+(?:the\\s+)?$`,
  'u',
);

function readingsOf(story: Story): NameReading[] {
  return readingOf(story).mentions.names.flatMap((name) => {
    const paragraph = story.paragraphAt(name.start);
    if (!paragraph || !covers(paragraph, name)) return [];
    const text = story.text
      .slice(name.bare, name.end)
      .replace(/[’']s?$/u, '')
      .replace(/^the\s+/iu, '');
    const key = nameKey(text);
    return key === ''
      ? []
      : [{ start: name.start, end: name.end, story, name, text, key, ownKey: key }];
  });
}

/** `Acme's Anvil lab`, `the Anvil lab of Acme`: the anvil lab is part of Acme. */
function isPartOf(text: string, part: Name, whole: Name): boolean {
  if (whole.end <= part.start) {
    const between = text.slice(whole.end - 2, part.start);
    return (
      /^(?:..)?[’']s?\s+$/u.test(between) && UNIT_AFTER.test(text.slice(part.end, part.end + 20))
    );
  }
  return UNIT_OF.test(text.slice(part.end, whole.start));
}

const most = <T>(counts: ReadonlyMap<T, number>): T[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** `LUND` where the stories have `Lund` as well. */
const isPrinted = (name: string, names: ReadonlyMap<string, number>): boolean =>
  name === name.toUpperCase() &&
  [...names.keys()].some((other) => other !== name && other.toUpperCase() === name);

function titleWords({ story, name }: NameReading): string[] {
  return (
    story.text
      .slice(name.start, name.bare)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function entityOf(readings: readonly NameReading[]): Entity {
  const kinds = most(tally(readings.map(({ name }) => name.kind)));
  const firm = readings.some(({ key }) => firmSuffix().test(key));
  const [first = 'other'] = kinds;
  // What a body's full name says of it, its short one may not: `Thistle fans`.
  const isBody =
    /^(?:product|other)$/u.test(first) &&
    readings.some(({ name, key }) => name.kind === 'organisation' && key.includes(' '));
  const kind: EntityKind =
    firm || isBody ? 'organisation' : first === 'nationality' ? 'other' : first;
  const names = tally(readings.map(({ text }) => text));
  // A line of capitals is how a name is printed, not how it is written.
  const ordered = most(names).sort(
    (a, b) => Number(isPrinted(a, names)) - Number(isPrinted(b, names)),
  );
  const longest = [...ordered].sort((a, b) => b.split(/\s/u).length - a.split(/\s/u).length)[0];
  return {
    name: (kind === 'person' ? longest : ordered[0]) ?? '',
    kind,
    names: new Map(ordered.map((name) => [name, names.get(name) ?? 0])),
    keys: new Set(readings.flatMap(({ key, ownKey }) => [key, ownKey])),
    mentions: tally(readings.map(({ story }) => story.id)),
    wholes: new Set(),
    gender: kind === 'person' ? genderOf(readings) : undefined,
    titles: new Set(readings.flatMap(titleWords)),
  };
}

/** Reads who and what the stories name, a story a step, and joins the names that mean the same. */
export function* readingEntities(stories: readonly Story[]): Generator<undefined, EntityRegistry> {
  const found: NameReading[] = [];
  for (const story of stories) {
    found.push(...readingsOf(story));
    yield;
  }
  const readings = withShortNames(withBearers(found));
  const same = aliasesOf(readings);
  const groups = new Map<string, NameReading[]>();
  for (const reading of readings) {
    const root = same.root(reading.key);
    const group = groups.get(root);
    if (group) group.push(reading);
    else groups.set(root, [reading]);
  }
  const entities = new Map([...groups].map(([root, group]) => [root, entityOf(group)] as const));
  const mentions = new Map<Story, NameMention[]>();
  let before: NameReading | undefined;
  let entityBefore: Entity | undefined;
  for (const reading of readings) {
    const entity = entities.get(same.root(reading.key));
    if (!entity) continue;
    const acronym = acronymAfter(reading);
    if (acronym) entity.keys.add(acronym[1]);
    const list = mentions.get(reading.story) ?? [];
    list.push({ start: reading.start, end: reading.end, bare: reading.name.bare, entity });
    mentions.set(reading.story, list);
    if (before?.story === reading.story && entityBefore && entityBefore !== entity) {
      const { text } = reading.story;
      if (isPartOf(text, reading.name, before.name)) entity.wholes.add(entityBefore);
      else if (isPartOf(text, before.name, reading.name)) entityBefore.wholes.add(entity);
    }
    [before, entityBefore] = [reading, entity];
  }
  return { entities: [...entities.values()], mentions };
}

/** The same at once. */
export function readEntities(stories: readonly Story[]): EntityRegistry {
  return runToEnd(readingEntities(stories));
}
