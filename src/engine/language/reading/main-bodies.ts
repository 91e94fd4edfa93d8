import { WordList } from '../../data/index.js';
import { COMMON_NOUNS } from '../entities/anaphor-words.js';
import { isCountry } from '../entities/countries.js';
import type { Entity } from '../entities/entity-registry.js';
import { isKindOfBody } from '../entities/kinds-of-bodies.js';

/** With `the` they mean the one body or place that a story is about, if it is about one. */
const OF_MAIN = new WordList('entities/nouns-of-main-bodies.txt');
/**
 * A story's main body is named so often, and so many times as often as the next that fits; where it is the
 * first that is named, as often will do.
 */
const [OFTEN, AHEAD] = [3, 2];

/** Whom a noun means where nothing near says which: the body or place that the story is about. */
export type MainOf = (noun: string) => Entity | undefined;

/**
 * Finds the club, firm or city that a story is about.
 *
 * @param named the entity of each name of the story, as often as it is named
 */
export function mainBodies(named: readonly Entity[]): MainOf {
  const counts = new Map<Entity, number>();
  for (const entity of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const known = new Map<string, Entity | undefined>();
  return (noun) => {
    if (!OF_MAIN.has(noun)) return undefined;
    if (!known.has(noun)) known.set(noun, mostNamed(noun, counts));
    return known.get(noun);
  };
}

function mostNamed(noun: string, counts: ReadonlyMap<Entity, number>): Entity | undefined {
  const [first, second] = [...counts]
    .filter(([entity]) => mayBe(noun, entity))
    .sort(([, one], [, other]) => other - one);
  if (!first || first[1] < OFTEN) return undefined;
  const opener = [...counts.keys()].find((entity) => mayBe(noun, entity));
  const rival = second?.[1] ?? 0;
  return first[1] >= AHEAD * rival || (first[0] === opener && first[1] >= rival)
    ? first[0]
    : undefined;
}

function mayBe(noun: string, entity: Entity): boolean {
  const isFitting = COMMON_NOUNS.get(noun)?.includes(entity.kind) === true;
  if (!isFitting || entity.kind === 'other' || isKindOfBody(noun, entity) === false) return false;
  return entity.kind !== 'place' || !isCountry(entity);
}

/** `the Evening Courier` is hardly the company that it writes of. */
export const isNewspaper = (entity: Entity): boolean => isKindOfBody('newspaper', entity) === true;
