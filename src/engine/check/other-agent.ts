import type { ReadSentence } from '../language/index.js';
import { covers, overlaps, type Span } from '../document/index.js';
import { itemsOf, type Item } from './items.js';
import type { AlignedPair } from './aligned-pair.js';
import { sideOf } from './roles.js';

/** The words that name who does what a verb says; undefined for a passive. */
function doerOf({ clauses }: ReadSentence, verb: Span): Span | undefined {
  const clause = clauses.find((one) => one.verb !== undefined && covers(one.verb, verb));
  return clause?.passive === false ? clause.subject : undefined;
}

function namesIn(sentence: ReadSentence, span: Span): readonly Item[] {
  return itemsOf(sentence).filter((item) => item.kind === 'name' && covers(span, item));
}

function isSame({ entity: one }: Item, { entity: other }: Item): boolean {
  if (!one || !other) return false;
  return one === other || one.wholes.has(other) || other.wholes.has(one);
}

/** The names of who does what a verb says: in its subject, or beside that (`its head, Ada Holt, sued`). */
function doersOf(sentence: ReadSentence, verb: Span): readonly Item[] {
  const doer = doerOf(sentence, verb);
  if (!doer) return [];
  const named = namesIn(sentence, doer);
  return named.length > 0
    ? named
    : appositionsOf(sentence, doer).flatMap((one) => namesIn(sentence, one));
}

/** Who is said to be what some words say, without a verb. */
function appositionsOf({ reading }: ReadSentence, words: Span): readonly Span[] {
  return reading.assertions.flatMap(({ predicate, arguments: parts }) => {
    const isBeside = predicate.lemma === 'be' && overlaps(predicate, words);
    return isBeside ? parts.filter(({ role }) => role === 'agent') : [];
  });
}

/** Whether a sentence names another agent of what the claim says that somebody does. */
export function hasOtherAgent(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  sentence: ReadSentence,
): boolean {
  return pairs.some(({ claim: verb, source, relation }) => {
    if (!verb.verb || !source?.verb || relation !== 'same') return false;
    const [claimed, named] = [doersOf(claim, verb), doersOf(sentence, source)];
    if (claimed.length === 0 || named.length === 0) return false;
    return !claimed.some((one) => named.some((two) => isSame(one, two)));
  });
}

/**
 * Whether a sentence has none of the claim's verbs as a verb, and so leaves open who did it to whom,
 * or tells of something else that the one named before it did.
 */
export function leavesRolesOpen(pairs: readonly AlignedPair[], claim: ReadSentence): boolean {
  const verbs = pairs.filter((pair) => pair.claim.verb);
  if (verbs.length === 0 || verbs.some(({ source }) => source?.verb)) return false;
  const had = pairs.filter((pair) => pair.relation === 'same' && !pair.claim.indirect);
  const fromBefore = had.some(
    (pair) => pair.source === undefined && /^(?:word|name)$/u.test(pair.claim.kind),
  );
  const sides = had
    .filter((pair) => pair.claim.kind === 'name')
    .map((pair) => sideOf(claim, pair.claim));
  return fromBefore || (sides.includes('agent') && sides.includes('other'));
}
