import {
  type AlignedPart,
  alignStatements,
  type Item,
  onlySays,
  type Part,
  partFit,
  rewordingsOf,
  type Statement,
} from '../alignment/index.js';
import { once, readKeyed, WordList } from '../data/index.js';
import type { Status } from '../language/index.js';
import type { CandidateSentence } from './candidate-sentences.js';
import type { Judged } from './checked-statement.js';
import { isOnlySaid } from './hedge.js';
import { ALIKE, areClose, CORE, hasNamed, hasValues, isValue, leavesOpen } from './nearness.js';

/** How a story may put what it does not state, so that a claim of it is told by that. */
const OPEN = ['alleged', 'denied', 'possible', 'planned', 'doubted', 'attempted', 'asked'] as const;
const isOpen = (status: Status): boolean => OPEN.some((one) => one === status);

/** What is told so tells this much of a claim, whatever other words it has. */
const TOLD = 0.6;

/**
 * Where a claim is told in a sentence that leaves it open, in other words or without all of them: `could be
 * sold` does not say by whom, and `he did not rule out cutting it` speaks for his firm. Undefined where none
 * does.
 */
export function hedgedNearby(
  claim: Statement,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  if (leavesOpen(claim)) return undefined;
  const worded = [claim, ...rewordingsOf(claim)];
  for (const candidate of candidates) {
    const { source, sentence } = candidate;
    if (!hasValues(claim, candidate)) continue;
    for (const told of source.facingOf(sentence)) {
      const isGuess = isGuessOf(claim, told);
      const status = isGuess ? 'possible' : openStatus(told);
      if (!status) continue;
      if (!isGuess && !worded.some((one) => isToldIn(one, told, source.story.date))) continue;
      return {
        ...{ verdict: 'not in the story', status, score: TOLD, contrasts: [], marks: [] },
        ...{ candidate, told },
      };
    }
  }
  return undefined;
}

function openStatus(told: Statement): Status | undefined {
  const isSaid = isOnlySaid(told);
  if (told.polarity === 'denied') return isSaid ? 'denied' : undefined;
  if (isWeighed(told)) return 'possible';
  // `did not say that it had`: that is reported as nothing at all.
  const { inside } = told;
  if (inside?.polarity === 'denied' && !LEAVING_OPEN.test(inside.predicate.lemma)) return undefined;
  if (told.status !== undefined) return isOpen(told.status) ? told.status : undefined;
  return isSaid ? 'alleged' : undefined;
}

/** Who does not rule it out may do it. */
const LEAVING_OPEN = /^(?:rule out|exclude|deny|dismiss)$/u;

const weighing = once(() => readKeyed('assertions/governors-of-whether.txt', OPEN));

/** `are considering whether charges should be brought` asks for nothing. */
const isWeighed = ({ inside }: Statement): boolean =>
  inside !== undefined && weighing().get('possible')?.includes(inside.predicate.lemma) === true;

const GUESS = new WordList('alignment/nouns-for-guesses.txt');

/** `My own guess would be closer to 6,000`, where the paragraph speaks of what the claim puts so high. */
function isGuessOf(claim: Statement, told: Statement): boolean {
  const agent = told.parts.find(({ role }) => role === 'agent');
  const isGuess = agent?.headItem !== undefined && GUESS.has(agent.headItem.words.toLowerCase());
  if (!isGuess || !told.speaker || !claim.source.itemsOf(claim.sentence).some(isValue))
    return false;
  const subject = claim.parts.find(({ role }) => role === 'agent');
  return subject !== undefined && isInParagraph(subject, told);
}

/** Whether a statement tells of a claim's deed, with all that acts or is acted on but what it leaves unsaid. */
function isToldIn(claim: Statement, told: Statement, published: string | undefined): boolean {
  const alignment = alignStatements(claim, told, published);
  if (!alignment || alignment.parts.some(({ fit }) => fit?.relation === 'other')) return false;
  if (claim.copular || told.copular) {
    return claim.copular && told.copular && alignment.parts.every((one) => isSameOrHead(one));
  }
  const { predicate, parts } = alignment;
  if (!hasNamed(parts, told)) return false;
  if (predicate.relation !== 'same' || predicate.strength < ALIKE) return false;
  const core = parts.filter(({ part }) => CORE.has(part.role));
  const unheard = core.filter(
    ({ part, fit }) =>
      fit?.relation !== 'same' && (onlySays(part, told) || !isHeard(part, told, published)),
  );
  const [missing, ...others] = unheard;
  if (others.length > 0 || unheard.length === core.length) return false;
  return !missing || isLeftUnsaid(missing.part, told);
}

/** `the coach of the Kestrels` where somebody is tipped for coach. */
const isSameOrHead = ({ part, told, fit }: AlignedPart): boolean =>
  fit?.relation === 'same' ||
  (part.role === 'attribute' &&
    part.headItem?.kind === 'word' &&
    part.headItem.terms.some((term) => told?.known.has(term) === true));

/** Whether a statement has an argument in its own place, by a pronoun, by who speaks for it, or anywhere near. */
function isHeard(part: Part, told: Statement, published: string | undefined): boolean {
  const { source, sentence, parts, speaker } = told;
  const inPlace = parts.filter(({ role }) => role === part.role);
  const elsewhere = parts.filter(({ role }) => role !== part.role && TURNED.has(role));
  // Who ignores the tower is not ignored by it.
  if (elsewhere.some((one) => partFit(part, one, [], published).relation === 'same')) return false;
  const telling = part.items.filter(({ light }) => !light);
  const isOf = ({ known, entities }: Part): boolean =>
    telling.length > 0 &&
    (telling.every(({ terms }) => terms.some((term) => known.has(term))) ||
      (part.entity !== undefined && entities.has(part.entity)));
  if (inPlace.some(({ pronominal, entity }) => !pronominal || entity)) return inPlace.some(isOf);
  return (
    telling.length > 0 &&
    (telling.every((item) => source.itemsOf(sentence).some((other) => isSame(item, other))) ||
      [...parts, ...(speaker ? [speaker] : [])].some(isOf))
  );
}

const TURNED = new Set<Part['role']>(['agent', 'patient', 'recipient']);

const isSame = (one: Item, other: Item): boolean =>
  one.entity || other.entity ? one.entity === other.entity : areClose(one.terms, other.terms);

/** Whether a statement does not say who does it, or to whom: whom its paragraph may mean, and nobody else. */
function isLeftUnsaid(part: Part, told: Statement): boolean {
  const { parts, speaker } = told;
  const isTaken = parts.some(({ role }) => role === part.role);
  const isOfOthers = parts.some(
    (one) =>
      one.role !== 'agent' &&
      [...one.entities].some((other) => other !== part.entity && other.kind === part.entity?.kind),
  );
  if (isTaken || isOfOthers || speaker?.entity === part.entity) return false;
  return isInParagraph(part, told) || (part.role === 'patient' && part.definite && !part.named);
}

function isInParagraph({ items }: Part, { source, sentence }: Statement): boolean {
  const near = source.sentences
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap((one) => source.itemsOf(one));
  const telling = items.filter(({ light }) => !light);
  return telling.length > 0 && telling.every((item) => near.some((one) => isSame(item, one)));
}
