import {
  type AlignedPart,
  type Alignment,
  areApart,
  areOpposite,
  compared,
  isReckoned,
  isRejected,
  type Item,
  type Part,
  type Statement,
} from '../alignment/index.js';
import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import { ALIKE, CORE } from './nearness.js';

const HAVING = new WordList('alignment/verbs-of-having.txt');
/** From here on an argument is more than a word that may mean anything. */
const SURELY_MEANT = 0.7;
/** Of these a statement has one alone: another one is a contradiction. */
const EXCLUSIVE = new Set<Part['role']>([
  'agent',
  'recipient',
  'origin',
  'goal',
  'amount',
  'time',
  'place',
  'standard',
]);

/** Whether another argument makes the whole another: a second buyer does, a second thing bought does not. */
export function excludes(
  { part, told: other, fit }: AlignedPart,
  rest: readonly AlignedPart[],
  { claim, told, parts }: Alignment,
): boolean {
  // Who was paid so much says nothing of who will be.
  if ((claim.future || claim.status === 'planned') && told.past) return false;
  if (isRejected(part, told.rejected)) return rest.some((one) => CORE.has(one.part.role));
  const isValue = [fit?.claimed, fit?.told].every((span) =>
    [...part.items, ...(other?.items ?? [])].some(
      ({ start, quantity, time }) => start === span?.start && (quantity ?? time) !== undefined,
    ),
  );
  const claimed = part.items.find(({ start }) => start === fit?.claimed.start);
  if (claimed && isReckoned(claimed, told.source.itemsOf(told.sentence))) return false;
  if (part.role === 'agent' && !isValue && mayBothBe(claim, told)) return false;
  // `the third largest` is not the largest.
  const isRank = other?.items.some(
    ({ start, quantity }) => start === fit?.told.start && quantity?.kind === 'ordinal',
  );
  if (isRank && rest.length > 0) return true;
  const isTime =
    part.role === 'time' ||
    part.items.some(({ start, time }) => time && start === fit?.claimed.start);
  // What happened here then may have happened elsewhere at another time; but not that one fire.
  if (
    isTime &&
    !rest.some(isThatOne) &&
    told.parts.some((one) => one.role === 'place' && !parts.some((two) => two.told === one))
  ) {
    return false;
  }
  const anchors = rest.filter(
    ({ part: { role, pronominal }, fit: own }) =>
      !pronominal && CORE.has(role) && (own?.strength ?? 0) >= SURELY_MEANT,
  );
  // `won 61 percent`: another one did.
  const isSum = rest.some(({ part: { role }, told: one }) => role === 'amount' && hasFigure(one));
  if (part.role === 'agent' && isSum && !claim.copular && !told.merelySaid) return true;
  if (anchors.length === 0) {
    const isOfSomething = part.headItem?.kind === 'word' || (claim.copular && rest.length > 0);
    const isAlone = isValue && isOfSomething;
    return isAlone && !hasValue(told, part, fit?.claimed, other);
  }
  if (isValue) return true;
  if (part.role === 'agent') {
    return claim.copular
      ? anchors.some(isOfOneAlone)
      : anchors.some(
          ({ part: own, told: one }) =>
            one?.definite === true ||
            one?.pronominal === true ||
            // `paid a fee of $400`, `sent 340 workers home`: so much of it is told of once.
            (own.role !== 'agent' && !told.merelySaid && hasFigure(own) && hasFigure(one)),
        );
  }
  // `named most valuable player of the series`: there is one.
  if (part.role === 'patient' && anchors.some(isNamedOneAlone)) return true;
  if (EXCLUSIVE.has(part.role)) return true;
  // Another thing done by the same, and all else the same: `fined the bank for fraud`.
  const isAgentSame = anchors.some(({ part: one }) => one.role === 'agent');
  return (
    isAgentSame && (rest.length > 1 || isHungElsewhere(part, fit) || isTurned(part, other, fit))
  );
}

/** `can make 40 lamps`, `has 40 planes`: what one can do or has another may as well, but for a share. */
const mayBothBe = (claim: Statement, told: Statement): boolean =>
  [claim, told].some(({ status }) => status === 'possible') ||
  [claim, told].some(({ inside }) => ABLE.test(inside?.predicate.lemma ?? '')) ||
  (HAVING.has(told.predicate.lemma) && told.parts.some(isCounted) && !told.parts.some(isShare));
const isCounted = ({ items }: Part): boolean =>
  items.some(({ quantity }) => quantity?.kind === 'count');
const isShare = ({ items }: Part): boolean =>
  items.some(({ quantity }) => quantity?.share !== undefined || quantity?.kind === 'percent');
const ABLE = /^(?:able|capable)$/u;

/** `the fire` of which claim and story speak alike. */
const isThatOne = ({ part, told, fit }: AlignedPart): boolean =>
  part.role === 'agent' &&
  [part, told].every(
    (one) => one?.headItem?.kind === 'word' && one.definite && one.plural === false,
  ) &&
  (fit?.strength ?? 0) >= ALIKE;

/** `the chairman of the board`: it is one alone, and the story calls somebody just that. */
const isOfOneAlone = ({ part, told, fit }: AlignedPart): boolean =>
  part.role === 'attribute' &&
  part.plural === false &&
  part.definite &&
  (fit?.strength ?? 0) >= ALIKE &&
  told?.plural === false &&
  told.items.every((item) => item.light || part.items.some((one) => isOfSameWord(one, item)));

const isNamedOneAlone = ({ part, told, fit }: AlignedPart): boolean =>
  part.role === 'attribute' &&
  part.headItem?.kind === 'word' &&
  (part.definite || part.items.length > 1) &&
  part.plural === false &&
  told?.plural === false &&
  (fit?.strength ?? 0) >= ALIKE;

/** A sum or a share, or more of something than others are likely to have too. */
const hasFigure = (part: Part | undefined): boolean =>
  part?.items.some(
    ({ quantity }) => quantity && (quantity.kind !== 'count' || quantity.amount > FEW),
  ) === true;
const FEW = 20;

const isOfSameWord = (one: Item, other: Item): boolean =>
  one.entity !== undefined
    ? one.entity === other.entity
    : one.terms.some((term) => other.terms.includes(term));

/** `lost his left hand`, not the right one. */
function isTurned(part: Part, told: Part | undefined, fit: AlignedPart['fit']): boolean {
  const [claimed, instead] = [
    part.items.find(({ start }) => start === fit?.claimed.start),
    told?.items.find(({ start }) => start === fit?.told.start),
  ];
  const any = (test: (one: string, two: string) => boolean): boolean =>
    claimed?.terms.some((one) => instead?.terms.some((two) => test(one, two))) === true;
  const isSaidOfAll = part.role === 'attribute' || (part.definite && told?.definite === true);
  return isSaidOfAll && any((one, two) => areOpposite(one, two) || areApart(one, two));
}

/** `four were held and three charged`: whether the sentence has the claim's value for something else. */
function hasValue(
  { source, sentence }: Statement,
  { items }: Part,
  at: Span | undefined,
  instead: Part | undefined,
): boolean {
  const value = items.find(({ start }) => start === at?.start);
  return (
    value !== undefined &&
    source
      .itemsOf(sentence)
      .some((item) => !instead?.items.includes(item) && compared(value, item, undefined) === 'fits')
  );
}

/** `built it into the press`, not into the lathe; `patients by bus`, not by rail. */
const isHungElsewhere = ({ items }: Part, fit: AlignedPart['fit']): boolean =>
  items.some(
    ({ start, hung = '', kind }) =>
      start === fit?.claimed.start &&
      (TURNS_ON.test(hung) || (kind === 'word' && hung.endsWith(' by'))),
  );

const TURNS_ON = / (?:into|to|from|with|in|at|against|for)$/u;
