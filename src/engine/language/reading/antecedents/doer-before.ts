import type { Mention } from '../../coreference/mention.js';
import type { Anaphor } from '../../coreference/resolve.js';
import { PERSON_NOUNS } from '../../entities/anaphor-words.js';
import { OFFICERS } from '../../entities/officers.js';
import { childOf, childrenOf, type SyntaxNode } from '../../grammar/tree.js';
import { type Fitting } from '../nearest-named.js';
import { isBody } from './bodies.js';

/**
 * What `it` and `they` mean of which no candidate is likely: the body that alone did something in the
 * sentence before, where they do something to somebody. `An appeals court heard Diaz. In June it freed him.`
 */
export function doerBefore(
  { mention: { head, pronoun, sentence } }: Anaphor,
  fitting: readonly Fitting[],
): Fitting | undefined {
  const verb = head.relation === 'nsubj' ? head.parent : undefined;
  if ((pronoun !== 'it' && pronoun !== 'they') || verb?.upos !== 'VERB') return undefined;
  const isDeed = childOf(verb, 'obj', 'iobj') !== undefined;
  const [only, ...others] = fitting.filter(
    (one) =>
      one.candidate.mention.sentence === sentence - 1 && isMainSubject(one) && mayBeBody(one),
  );
  return isDeed && others.length === 0 ? only : undefined;
}

/**
 * Who `he` and `his` is where the sentence before, or the one before that, is about somebody whom only a noun
 * tells of and nobody is named since: `The detective, a former officer, was arrested. Papers say that he …`.
 *
 * @returns where it stands among the candidates
 */
export function personBefore(
  { mention: { pronoun, sentence } }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  if (pronoun !== 'he' && pronoun !== 'she') return undefined;
  const nearest = fitting.find(({ entity }) => entity?.kind === 'person');
  const named = nearest?.candidate.mention.sentence ?? -1;
  return fitting.find(({ candidate: { mention: own }, entity }) => {
    const isNear = own.sentence > named && own.sentence >= sentence - 2 && own.sentence < sentence;
    const isPerson = own.kind === 'nominal' && own.head.xpos === 'NN' && PERSON_NOUNS.has(own.noun);
    return !entity && isNear && isPerson && isSubjectOfRoot(own.head) && own.determiner === 'the';
  })?.at;
}

/**
 * Whose `Their manager` and `Its chairman` is at the head of a sentence, also behind a name (`Ida Moe, its
 * chairwoman,`): that of the body that did something in the sentence before.
 *
 * @returns where it stands among the candidates
 */
export function holderBefore(
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  if (!isHeadOfSentence(mention)) return undefined;
  return fitting.find(
    (one) =>
      one.candidate.mention.sentence === mention.sentence - 1 &&
      isMainSubject(one) &&
      mayBeBody(one),
  )?.at;
}

function isHeadOfSentence({ head, pronoun }: Mention): boolean {
  const { parent } = head;
  if (head.relation !== 'nmod:poss' || (pronoun !== 'it' && pronoun !== 'they') || !parent)
    return false;
  const isOfficer = OFFICERS.has(parent.lower) || PERSON_NOUNS.has(parent.lower);
  return isOfficer && (isFirstSubject(parent, head) || isOfFirstName(parent));
}

const isFirstSubject = ({ base }: SyntaxNode, first: SyntaxNode): boolean =>
  first.index === 0 && base === 'nsubj';

const isOfFirstName = ({ base, parent }: SyntaxNode): boolean =>
  base === 'appos' &&
  parent !== undefined &&
  isSubjectOfRoot(parent) &&
  [parent, ...childrenOf(parent, 'compound')].some(({ index }) => index === 0);

/** Of a name that is in no list only the tree may know. */
const mayBeBody = (one: Fitting): boolean =>
  isBody(one) || (!one.entity && one.candidate.mention.kind === 'name');

const isMainSubject = ({ candidate: { mention } }: Fitting): boolean =>
  mention.kind !== 'pronoun' && isSubjectOfRoot(mention.head);

const isSubjectOfRoot = ({ base, parent }: SyntaxNode): boolean =>
  base === 'nsubj' && parent?.base === 'root';
