import { once, oneOf, WordList } from '../data/index.js';
import type { ReadSentence } from '../language/index.js';
import type { AlignedPair } from './aligned-pair.js';
import { clauseAt, sideOf } from './roles.js';

/** From here on a sentence's verb surely stands for the claim's. */
const SAME_VERB = 0.74;
/** What two do with each other, either may be said to do with the other. */
const mutual = once(() => new RegExp(`^(?:${oneOf(new WordList('check/mutual-verbs.txt'))})`, 'u'));

/** A name of the claim, and the one that does in the story what the claim says that this one does. */
export interface Swap {
  readonly pair: AlignedPair;
  readonly instead: AlignedPair;
}

/**
 * Where claim and sentence have the same verb and the same two names, and the agent of the one is
 * what the other says it is done to: `Acme bought Globex` and `Globex bought Acme`.
 */
export function swappedIn(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  sentence: ReadSentence,
): Swap | undefined {
  const names = pairs.filter(
    ({ claim: { kind }, relation }) => kind === 'name' && relation === 'same',
  );
  const verbs = pairs.filter(
    ({ claim: { verb, words }, source, relation, strength }) =>
      verb && source?.verb && relation === 'same' && strength >= SAME_VERB && !mutual().test(words),
  );
  for (const verb of verbs) {
    const here = names.filter((pair) => sharesClause(pair, verb, claim, sentence));
    const pair = here.find((one) => sides(one, claim, sentence) === 'agent to other');
    const instead = here.find((one) => sides(one, claim, sentence) === 'other to agent');
    if (pair && instead) return { pair, instead };
  }
  return undefined;
}

function sharesClause(
  name: AlignedPair,
  verb: AlignedPair,
  claim: ReadSentence,
  sentence: ReadSentence,
): boolean {
  return (
    name.source !== undefined &&
    verb.source !== undefined &&
    clauseAt(claim, name.claim) === clauseAt(claim, verb.claim) &&
    clauseAt(sentence, name.source) === clauseAt(sentence, verb.source)
  );
}

function sides(
  { claim: item, source }: AlignedPair,
  claim: ReadSentence,
  sentence: ReadSentence,
): string {
  return source ? `${sideOf(claim, item)} to ${sideOf(sentence, source)}` : '';
}
