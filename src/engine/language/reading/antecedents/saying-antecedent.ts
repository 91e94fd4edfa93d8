import { WordList } from '../../../data/index.js';
import type { Mention } from '../../coreference/mention.js';
import type { Anaphor } from '../../coreference/resolve.js';
import { OFFICERS } from '../../entities/officers.js';
import type { SyntaxNode } from '../../grammar/tree.js';
import { isSaying } from '../../speakers/saying.js';
import { isBody } from './bodies.js';
import { sentenceOfSpeaker } from './speaker-of-turn.js';
import { type Fitting, isInSubject } from '../nearest-named.js';

/** They answer what somebody else has said. */
const ANSWERING = new WordList('entities/answering-verbs.txt');

/** What `it said` and `its spokesman` mean is a body, where there is one: a name, or `the drivers' union`. */
export function speaking({ mention }: Anaphor, fitting: readonly Fitting[]): readonly Fitting[] {
  if (!isSpeaker(mention)) return fitting;
  const outside = fitting.filter(({ candidate }) => !isInContent(candidate.mention.head, mention));
  const bodies = outside.filter(isBody);
  return bodies.length > 0 ? bodies : outside;
}

/** `“The mill is finished,” it said`: what is spoken of there does not say so. */
function isInContent(word: SyntaxNode, { head }: Mention): boolean {
  const said = head.parent?.children.filter(({ base }) => /^(?:ccomp|parataxis)$/u.test(base));
  let at: SyntaxNode | undefined = word;
  while (at && !said?.includes(at)) at = at.parent;
  return at !== undefined;
}

/** The nearest body that is a subject, in the sentence of `it said` or `its spokesman` or the one before. */
export function speakerNear(
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): Fitting | undefined {
  if (!isSpeaker(mention)) return undefined;
  return fitting.find(
    (one) =>
      isBody(one) &&
      isInSubject(one.candidate.mention.head) &&
      mention.sentence - one.candidate.mention.sentence <= 1,
  );
}

function isSpeaker({ head, pronoun }: Mention): boolean {
  const { parent } = head;
  if (pronoun !== 'it' || !parent) return false;
  const isSayer = head.base === 'nsubj' && isSaying(parent);
  return isSayer || (head.relation === 'nmod:poss' && OFFICERS.has(parent.lower));
}

/**
 * Whom `it said` means behind a sentence that says what a body did: that body, and where `it` answers,
 * whom it was done to. `The union accused Acme. It said that …`, `It denied that …`. `He said` behind what
 * somebody said goes on with them.
 *
 * @returns where the candidate stands among all; undefined where nobody did anything before
 */
export function sayerBefore({ mention }: Anaphor, fitting: readonly Fitting[]): number | undefined {
  const { head, pronoun, sentence } = mention;
  const verb = head.base === 'nsubj' ? head.parent : undefined;
  const isAnswer = verb !== undefined && ANSWERING.has(verb.lemma);
  if (!verb || !(isSaying(verb) || isAnswer)) return undefined;
  const before = fitting.filter((one) => one.candidate.mention.sentence === sentence - 1);
  if (pronoun === 'he' || pronoun === 'she') {
    const isMeant = isAnswer ? isSpokenOf : isSayer;
    return before.find(({ candidate }) => isMeant(candidate.mention.head))?.at;
  }
  if (pronoun !== 'it' || verb.base !== 'root') return undefined;
  const role = isAnswer ? 'obj' : 'nsubj';
  return before.find(
    (one) =>
      isBody(one) &&
      one.candidate.mention.head.relation === role &&
      isMainVerb(one.candidate.mention.head.parent),
  )?.at;
}

/**
 * Which body `it` is in what that body says of itself: `The union, which speaks for 900 workers of Acme, said
 * it had not been asked`.
 */
export function bodyThatSays(
  { mention: { head, pronoun, sentence } }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  const clause = head.parent;
  const verb = clause?.base === 'ccomp' ? clause.parent : undefined;
  const isOwn = pronoun === 'it' && head.base === 'nsubj' && clause?.upos === 'VERB';
  if (!isOwn || !verb || !isSaying(verb) || head.index < verb.index) return undefined;
  return fitting.find(
    ({ candidate: { mention }, entity }) =>
      mention.sentence === sentence &&
      entity?.kind === 'organisation' &&
      mention.head.relation === 'nsubj' &&
      mention.head.parent === verb,
  )?.at;
}

/**
 * Whom `he said` means behind the end of a speech: whoever has spoken, and nobody named in it.
 *
 * @param all the candidates that do not fit too, by which the sentences before are known
 */
export function speakerOfTurn(
  { mention: { head, pronoun, sentence } }: Anaphor,
  fitting: readonly Fitting[],
  all: readonly Fitting[],
): number | undefined {
  const isMeant = pronoun === 'he' || pronoun === 'she';
  if (!isMeant || head.base !== 'nsubj' || !head.parent || !isSaying(head.parent)) return undefined;
  const spoke = sentenceOfSpeaker(sentence, all);
  return fitting.find(
    ({ candidate: { mention } }) => mention.sentence === spoke && isSayer(mention.head),
  )?.at;
}

/** The subject of what a sentence says that somebody said, or its name: `his manager, Ada Weil, called it a win`. */
function isSayer(head: SyntaxNode): boolean {
  const subject = head.base === 'appos' && head.parent ? head.parent : head;
  const verb = subject.parent;
  return subject.relation === 'nsubj' && verb !== undefined && isMainVerb(verb) && isSaying(verb);
}

/** `Berg` of `Weil accused Berg of theft`. */
const isSpokenOf = ({ relation, parent }: SyntaxNode): boolean =>
  relation === 'obj' && isMainVerb(parent) && parent !== undefined && isSaying(parent);

const isMainVerb = (node: SyntaxNode | undefined): boolean =>
  node?.base === 'root' && node.upos === 'VERB';
