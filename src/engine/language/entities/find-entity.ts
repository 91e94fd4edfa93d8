import { metonymGroups } from './metonyms.js';
import { editDistance, initialsOf, nameKey } from './name-keys.js';
import { TITLES } from '../names/cues.js';
import { COMMON_NOUNS } from './anaphor-words.js';
import type { Entity } from './entity-registry.js';

const MOST_SUGGESTIONS = 5;
/** Fewer letters in common at the start say nothing. */
const SHORTEST_PREFIX = 3;
/** From this share of letters in place on two spellings are near. */
const NEAR = 0.6;

const holds = (key: string, words: string): boolean => ` ${key} `.includes(` ${words} `);
const total = ({ mentions }: Entity): number => [...mentions.values()].reduce((a, b) => a + b, 0);

/** The entity where there is just one: a part that several names have means none of them. */
function only(entities: readonly Entity[]): Entity | undefined {
  return entities.length === 1 ? entities[0] : undefined;
}

/** A known name with common words around it (`the Acme company`), or a part with its whole (`Acme's Anvil lab`). */
function within(words: string, entities: readonly Entity[]): Entity | undefined {
  const named = entities.filter(({ keys }) => [...keys].some((key) => holds(words, key)));
  const keys = named.flatMap((entity) => [...entity.keys]).flatMap((key) => key.split(' '));
  const rest = words.split(' ').filter((word) => !keys.includes(word));
  if (!rest.every((word) => COMMON_NOUNS.has(word))) return undefined;
  return (
    only(named) ??
    named.find((entity) => named.every((other) => other === entity || entity.wholes.has(other)))
  );
}

/** The entity that a name means, whatever its spelling: case, `the`, possessives, a part that only one name has. */
export function findEntity(name: string, entities: readonly Entity[]): Entity | undefined {
  const words = nameKey(name);
  if (words === '') return undefined;
  const named = (key: string): Entity | undefined => entities.find(({ keys }) => keys.has(key));
  const exact = named(words);
  if (exact) return exact;
  const titled = behindTitle(words, entities);
  if (titled) return titled;
  for (const same of metonymGroups()
    .filter((group) => group.includes(words))
    .flat()) {
    const found = named(same);
    if (found) return found;
  }
  return (
    only(entities.filter(({ keys }) => [...keys].some((key) => holds(key, words)))) ??
    within(words, entities) ??
    byInitials(name, words, entities)
  );
}

/** The person whom a name behind a title means: `Mr Acme` is not the firm. */
function behindTitle(words: string, entities: readonly Entity[]): Entity | undefined {
  const parts = words.split(' ');
  const first = parts.findIndex((word) => !TITLES.has(word));
  if (first < 1) return undefined;
  const name = parts.slice(first).join(' ');
  return only(entities.filter(({ kind, keys }) => kind === 'person' && keys.has(name)));
}

/** The one entity whose name an acronym spells, or whose acronym the name spells. */
function byInitials(name: string, words: string, entities: readonly Entity[]): Entity | undefined {
  const own = initialsOf(name).filter(isAcronym);
  return only(
    entities.filter(({ kind, keys, names }) => {
      if (kind === 'person' || kind === 'place') return false;
      if (own.length > 0) return own.some((initials) => keys.has(initials));
      return isAcronym(words) && [...names.keys()].some((full) => initialsOf(full).includes(words));
    }),
  );
}

/** Two letters stand for too many names. */
const isAcronym = (key: string): boolean => /^\p{L}{3,8}$/u.test(key);

function prefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether two spellings have lengths that leave a chance: each letter too many is a mistake. */
function mayBeNear({ length: a }: string, { length: b }: string): boolean {
  return Math.abs(a - b) <= (1 - NEAR) * Math.max(a, b);
}

/** How near a name is to some words, from 0 (not at all) to 1. */
function nearness(words: string, key: string): number {
  if (holds(key, words) || holds(words, key)) return 1;
  const parts = [key, ...key.split(' ')];
  const near = Math.max(
    0,
    ...parts
      .filter((part) => mayBeNear(words, part))
      .map((part) => {
        const distance = editDistance(words.slice(0, 60), part.slice(0, 60));
        return 1 - distance / Math.max(words.length, part.length);
      }),
  );
  const start = Math.max(...parts.map((part) => prefix(words, part)));
  if (near >= NEAR) return near;
  return start >= SHORTEST_PREFIX && start >= words.length / 2 ? 0.5 : 0;
}

/** The names of the entities nearest to one that is not there, nearest first; none where none is near. */
export function suggestEntities(name: string, entities: readonly Entity[]): string[] {
  const words = nameKey(name);
  if (words === '') return [];
  return entities
    .map((entity) => ({
      entity,
      near: Math.max(...[...entity.keys].map((key) => nearness(words, key))),
    }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near || total(b.entity) - total(a.entity))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ entity }) => entity.name);
}
