import { type Entity, findEntity, nameKey } from '../language/index.js';
import type { CommonNouns, NounMeaning } from './common-nouns.js';

/** Who or what is asked for: somebody with a name, else what a common noun means. */
export interface AskedSubject {
  readonly entity?: Entity | undefined;
  readonly noun?: NounMeaning | undefined;
}

/**
 * Whom somebody asks for, under any name, or what by a common noun; a part of a name gives way to a noun.
 *
 * @param nouns those of the same stories
 */
export function askedSubject(
  subject: string,
  entities: readonly Entity[],
  nouns: () => CommonNouns,
): AskedSubject {
  const named = findEntity(subject, entities);
  const noun = named && holdsName(subject, named) ? undefined : nouns().find(subject);
  const meant = [...(noun?.referents ?? [])].map(({ entity }) => entity);
  const [first] = meant;
  const only = meant.every((entity) => entity === first) ? first : undefined;
  return { entity: named && (!noun || meant.includes(named)) ? named : only, noun };
}

/** Whether what was asked has one of its names whole: `Acme`, `the Acme company`. */
function holdsName(asked: string, { keys }: Entity): boolean {
  const words = ` ${nameKey(asked)} `;
  return [...keys].some((key) => words.includes(` ${key} `));
}
