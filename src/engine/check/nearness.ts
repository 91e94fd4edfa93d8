import {
  type AlignedPart,
  type Alignment,
  compared,
  type Item,
  likeness,
  onlySays,
  type Part,
  type Statement,
} from '../alignment/index.js';
import type { CandidateSentence } from './candidate-sentences.js';

/** From here on one verb surely says what another says. */
export const ALIKE = 0.9;
/** From here on one word stands for another. */
const CLOSE_TERMS = 0.7;
/** The roles of what acts, is acted on or is said of something. */
export const CORE = new Set<Part['role']>([
  'agent',
  'patient',
  'attribute',
  'recipient',
  'content',
]);

/** Whether a statement, or else its sentence, speaks of all that acts, is acted on or is said of something. */
export function tellsOfIt({ parts, told, predicate }: Alignment): boolean {
  const core = parts.filter(({ part }) => CORE.has(part.role));
  const others = core.filter(({ fit }) => fit?.relation !== 'same');
  return (
    predicate.relation === 'same' &&
    predicate.strength >= ALIKE &&
    parts.every(({ fit }) => fit?.relation !== 'other') &&
    others.length < core.length &&
    !parts.some(isOtherThanSum) &&
    others.every(
      ({ part, fit }) =>
        isNear(part, told) && !onlySays(part, told) && !(fit && isTaken(part, told)),
    ) &&
    hasNamed(parts, told)
  );
}

/** Whether all that acts, is acted on or is said of something is the same. */
export function hasSameCore(parts: Alignment['parts']): boolean {
  const core = parts.filter(({ part }) => CORE.has(part.role));
  return core.length > 0 && core.every(({ fit }) => fit?.relation === 'same');
}

/** `a rounding error` where a sum is claimed: who says that says nothing of the sum. */
const isOtherThanSum = ({ part, fit }: AlignedPart): boolean =>
  fit?.relation === 'unlike' && part.items.some(({ kind }) => kind === 'quantity');

/** Whether the sentence of a statement has all whom and what an alignment's claim names: `broke in Lima`. */
export const hasNamed = (parts: Alignment['parts'], told: Statement): boolean =>
  parts.every(
    ({ part, fit }) =>
      fit?.relation === 'same' ||
      CORE.has(part.role) ||
      part.items.every(
        ({ entity }) =>
          entity === undefined ||
          told.source.itemsOf(told.sentence).some((other) => other.entity === entity),
      ),
  );

/** `Holm said the airline had changed it`: who is named nearby is not who is told to have. */
const isTaken = ({ role, entity }: Part, { parts }: Statement): boolean =>
  role === 'agent' &&
  entity !== undefined &&
  parts.some(
    (one) =>
      one.role === role &&
      one.headItem?.kind === 'word' &&
      one.definite &&
      !one.entities.has(entity),
  );

/** Whether the sentence of a statement has all the words of an argument. */
export function isNear({ items }: Part, { source, sentence }: Statement): boolean {
  const near = source.itemsOf(sentence);
  const telling = items.filter(({ light }) => !light);
  return (
    telling.length > 0 &&
    telling.every((item) =>
      near.some((other) =>
        item.entity || other.entity
          ? item.entity === other.entity
          : item.kind === other.kind && item.terms.some((term) => other.terms.includes(term)),
      ),
    )
  );
}

/** Whether some word of the one stands for some of the other. */
export const areClose = (own: readonly string[], others: readonly string[]): boolean =>
  own.some((one) => others.some((other) => likeness(one, other) >= CLOSE_TERMS));

export const isValue = ({ quantity, time }: Item): boolean => (quantity ?? time) !== undefined;

/** Whether a sentence has all quantities and times of a claim. */
export function hasValues(claim: Statement, { source, sentence }: CandidateSentence): boolean {
  const told = source.itemsOf(sentence);
  return claim.source
    .itemsOf(claim.sentence)
    .filter(isValue)
    .every((item) =>
      told.some(
        (other) =>
          compared(item, other, source.story.date) === 'fits' ||
          item.words.toLowerCase() === other.words.toLowerCase(),
      ),
    );
}

/** Whether a claim says itself that it is not so, not sure, or somebody's word: then nobody else's denial tells of it. */
export const leavesOpen = ({ polarity, status, speaker }: Statement): boolean =>
  polarity === 'denied' || status !== undefined || speaker !== undefined;
