import type { Relation } from './relation.js';
import type { RelatedMentions } from './related-mentions.js';

/** A denial has so much of the words of what it denies. */
const SHARE = 0.6;
/** Shorter words tell nothing apart. */
const LEAST_LETTERS = 4;

/** Somebody or something that a subject is related to, and how. */
type Neighbour<Party> = readonly [Party, readonly RelatedMentions[]];

/**
 * The same neighbours, whoever is only known by a denial right behind the one by whom the same is
 * alleged: a picture that shows the first of them shows no allegation without its denial.
 */
export function denialsBeside<Party>(
  neighbours: readonly Neighbour<Party>[],
): readonly Neighbour<Party>[] {
  const placed: Neighbour<Party>[] = [];
  for (const neighbour of neighbours) {
    const denied = neighbour[1].map(({ relation }) => relation).find(isDenied);
    const at = denied
      ? placed.findIndex(([, others]) => others.some((one) => isAllegedOf(one.relation, denied)))
      : -1;
    placed.splice(at < 0 ? placed.length : at + 1, 0, neighbour);
  }
  return placed;
}

const isDenied = ({ status, polarity }: Relation): boolean =>
  status === 'denied' || polarity === 'denied';

/** Whether a relation is an allegation of what another denies. */
function isAllegedOf({ status, relation }: Relation, denied: Relation): boolean {
  if (status !== 'alleged') return false;
  const alleged = new Set(wordsIn(relation));
  const words = wordsIn(denied.relation);
  return (
    words.length > 0 && words.filter((word) => alleged.has(word)).length / words.length >= SHARE
  );
}

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    ({ length }) => length >= LEAST_LETTERS,
  );
