import type { ReadSentence } from '../language/index.js';
import { covers, type Span } from '../document/index.js';
import type { Item } from './items.js';
import type { AlignedPair } from './aligned-pair.js';
import { clauseAt } from './roles.js';
import { againstAfter } from './stance.js';
import { swappedIn } from './swapped.js';
import type { Difference } from './types.js';

/** A difference, where its words stand in the story, and the pair that it was found at. */
export interface FoundDifference extends Difference {
  readonly span: Span;
  readonly pair: AlignedPair;
}

/** So near to what claim and sentence share must the words stand that make a difference. */
const NEAR = 0.4;
/** So surely must a word be the claim's own for its negation to make a difference. */
const SAME_WORD = 0.7;
const NOBODY = /^(?:no|none|nobody|nothing|neither)\b/iu;
const NEGATION = /^(?:not|n't|never|no|neither|nor|without|to)$/u;

/** Where a sentence says another thing in the place of what a claim says. */
export function differencesOf(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  sentence: ReadSentence,
): readonly FoundDifference[] {
  const differences = pairs.flatMap((pair): FoundDifference[] => {
    const { claim: item, source, relation, strength } = pair;
    if (!source || item.indirect) return [];
    const turned = item.negated !== source.negated;
    if (relation === 'same') {
      return turned && strength >= SAME_WORD
        ? [found(pair, phrase(claim, item), phrase(sentence, source), claim, sentence)]
        : [];
    }
    // `did not reject` is no other thing than `accepted`.
    if (strength < NEAR || (relation === 'opposite' && turned)) return [];
    return [found(pair, shown(item), shown(source), claim, sentence)];
  });
  const swap = swappedIn(pairs, claim, sentence);
  if (differences.length > 0 || !swap?.instead.source) return differences;
  const pair: AlignedPair = { ...swap.pair, relation: 'other', source: swap.instead.source };
  return [found(pair, swap.pair.claim, swap.instead.source, claim, sentence)];
}

function found(
  pair: AlignedPair,
  claimed: Span,
  span: Span,
  claim: ReadSentence,
  sentence: ReadSentence,
): FoundDifference {
  const { entity, indirect = false } = pair.source ?? {};
  // `it` says nothing by itself: the name that it stands for does.
  const told = (indirect && entity ? sentence.names.get(entity) : undefined) ?? span;
  return {
    claimed: claim.story.text.slice(claimed.start, claimed.end),
    source: sentence.story.text.slice(told.start, told.end),
    span,
    pair,
  };
}

/** An item as a reader should see it: a quantity with the word that loosens it. */
export function shown({ start, end, quantity }: Item): Span {
  return { start: quantity?.qualifier?.start ?? start, end };
}

function wordsOf({ story }: ReadSentence, { start, end }: Span): string {
  return story.text.slice(start, end);
}

/** A word with what negates it: the whole verb, or `made no comment`. */
function phrase(sentence: ReadSentence, item: Item): Span {
  const verb = clauseAt(sentence, item)?.verb;
  if (verb && covers(verb, item)) {
    const subject = clauseAt(sentence, item)?.subject;
    const nobody = subject !== undefined && NOBODY.test(wordsOf(sentence, subject));
    const { start } = nobody && subject.end < verb.start ? subject : verb;
    return { start, end: againstAfter(sentence, item)?.end ?? verb.end };
  }
  const { start, end } = item;
  const negation = sentence.tokens.findLast(
    (token) => token.end <= start && NEGATION.test(token.lower),
  );
  if (!item.negated || !negation) return { start, end };
  const behindVerb = verb !== undefined && verb.end + 1 >= negation.start;
  return { start: behindVerb ? verb.start : negation.start, end };
}
