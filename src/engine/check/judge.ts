import {
  type AlignedPart,
  type Alignment,
  isInTurn,
  isRejected,
  type Part,
  type Statement,
} from '../alignment/index.js';
import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import type { Status } from '../language/index.js';
import { type Contrast, contrastOf, contrastOfParts, sharedValues } from './contrast.js';
import { isDoneToAnother } from './done-to-another.js';
import { isDoubtful } from './doubtful-pronoun.js';
import { excludes } from './exclusion.js';
import { hedgeOf, isContested, isOnlySaid } from './hedge.js';
import { ALIKE, areClose, CORE, hasSameCore, isNear, tellsOfIt } from './nearness.js';
import { isFirstTime } from './first-time.js';
import { isOfSome } from './some-of-many.js';
import { countedFit, quantifierFit } from './quantifier-fit.js';
import { hasStrayDenial } from './denials/stray-denial.js';
import { oppositeSides } from './opposites/opposite-sides.js';
import { withSomebodyElse } from './somebody-else.js';
import { swappedIn } from './opposites/swapped.js';
import { denies } from './opposites/turned.js';
import type { Verdict } from './types.js';
import { hadEnded, isOver, isUntil } from './until.js';

/** What one statement of a story says to one of a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1: the share of the claim's statement that the story's has. */
  readonly score: number;
  readonly contrasts: readonly Contrast[];
  /** The words of the story that decide: those that differ, else the values that are the same. */
  readonly marks: readonly Span[];
  readonly status?: Status;
  /** Whether the story says the like of somebody or something else, which need not exclude the claim. */
  readonly clashes?: boolean;
}

const WEIGHTS: Readonly<Partial<Record<Part['role'], number>>> = {
  agent: 1.2,
  patient: 1.2,
  attribute: 1.4,
};
/** Verbs for what is done as soon as it is under way. */
const AT_ONCE = new WordList('alignment/verbs-done-once-begun.txt');

const OTHER_WEIGHT = 0.8;
const SURE = 0.6;

/** Says what a statement of a story says to one of a claim. */
export function judge(aligned: Alignment, published: string | undefined): Judgement {
  const alignment = { ...aligned, parts: withSomebodyElse(aligned) };
  const { claim, told, predicate, parts } = alignment;
  const score = scoreOf(alignment);
  const others = parts.filter(({ fit }) => fit?.relation === 'other');
  const nothing: Judgement = {
    ...{ verdict: 'not in the story', score, contrasts: [], marks: [] },
    ...(others.length > 0 && predicate.strength >= SURE && { clashes: true }),
  };
  // Who murdered four may have killed five.
  if (isStillToDo(alignment)) return nothing;
  const isOneWay = predicate.wider ?? told.oneWay ?? false;
  const swapped = isOneWay ? undefined : swappedIn(alignment, published);
  const turned = (predicate.relation === 'opposite') !== (claim.polarity !== told.polarity);
  const rest = parts.filter(({ fit }) => fit?.relation !== 'other');
  const had = rest.every(({ fit }) => fit?.relation === 'same');
  const hedged = hedgeOf(alignment, published);
  const decided = (verdict: Verdict, contrasts: readonly Contrast[] = []): Judgement =>
    hedged
      ? { ...nothing, ...statusOf(hedged, contrasts) }
      : {
          ...{ verdict, score, contrasts },
          marks:
            contrasts.length > 0
              ? contrasts.map(({ told: { start, end } }) => ({ start, end }))
              : sharedValues(parts, published),
        };
  if (swapped && !turned) return decided('contradicted', swapped);
  if (predicate.strength < SURE) return nothing;
  // Who alleges another figure does not allege the claim's.
  if (isContested(told) && !claim.speaker && (turned || others.length > 0))
    return had && others.length === 0 ? { ...nothing, status: told.status ?? 'alleged' } : nothing;
  const sides = oppositeSides(alignment);
  if (sides) {
    return turned || !hasSameCore(parts) ? nothing : decided('contradicted', [sides]);
  }
  if (turned && others.length === 0 && !denies(alignment)) {
    const unsettled: Judgement = { ...nothing, clashes: true };
    return had && told.polarity === 'denied' ? { ...unsettled, status: 'denied' } : unsettled;
  }
  if (!had && turned && others.length === 0 && deniesMore(alignment)) {
    return decided('contradicted', [contrastOf(alignment)]);
  }
  if (!had) {
    const status = hedged?.status ?? (isOnlySaid(told) && !claim.speaker ? 'alleged' : undefined);
    // What may not open is not reported to open.
    return status && !turned && others.length === 0 && tellsOfIt(alignment)
      ? { ...nothing, status }
      : nothing;
  }
  if (others.length === 0) {
    const verdict = verdictOnSame(alignment, turned);
    if (verdict !== 'supported') {
      return verdict === 'contradicted' ? decided(verdict, [contrastOf(alignment)]) : nothing;
    }
    // What somebody says is not stated by the story, where the claim does not name who says it.
    if (isOnlySaid(told) && !claim.speaker && !hedged) return { ...nothing, status: 'alleged' };
    if (!isRejectedToo(claim, told)) return nothing;
    if (parts.some((one) => isDoubtful(one, told)) || hasStrayDenial(claim, told))
      return hedged?.status === 'denied' ? decided('not in the story') : nothing;
    return decided('supported');
  }
  if (others.length > 1 || turned || predicate.relation !== 'same' || isOneWay) return nothing;
  const [other] = others;
  if (!other?.fit || readsAlike(other, alignment)) return nothing;
  if (!excludes(other, rest, alignment)) return nothing;
  return decided('contradicted', [contrastOfParts(other)]);
}

/** Who plans to propose something has not proposed it, though the verbs are alike. */
const isStillToDo = ({ told, parts }: Alignment): boolean =>
  parts.some(
    ({ part, told: one }) =>
      one?.role === 'content' && part.role !== 'content' && /^to\b/iu.test(told.source.words(one)),
  );

/** `built it into the phone but not into the car` is told only where the story leaves the car out in so many words. */
const isRejectedToo = (claim: Statement, told: Statement): boolean =>
  claim.rejected.every((item) =>
    told.rejected.some((other) =>
      item.entity ? item.entity === other.entity : areClose(item.terms, other.terms),
    ),
  );

/** Who alleges, plans or denies another figure says nothing of the claim's. */
const statusOf = (
  { status }: { readonly status?: Status },
  contrasts: readonly Contrast[],
): Pick<Judgement, 'status'> => (status && contrasts.length === 0 ? { status } : {});

/** Whether what is to differ is the same word: `61` and `61` of two readings of one clause. */
function readsAlike(other: AlignedPart, { claim, told }: Alignment): boolean {
  if (isRejected(other.part, told.rejected)) return false;
  const shown = contrastOfParts(other);
  const [claimed, instead] = [claim.source.words(shown.claimed), told.source.words(shown.told)];
  return claimed.toLowerCase() === instead.toLowerCase();
}

/** What a statement says to a claim that has all its arguments the same. */
function verdictOnSame(alignment: Alignment, turned: boolean): Verdict {
  const { claim, told, predicate, parts } = alignment;
  if (parts.length === 0) return 'not in the story';
  // Who sells a mill has not bought it from somebody named nearby.
  if (predicate.relation === 'opposite' && isImplied(told) && parts.some((part) => !part.told))
    return 'not in the story';
  // Closed until Monday, it opens on Monday.
  if ((turned && parts.some(isUntil)) || isOfSome(alignment) || isDoneToAnother(alignment))
    return 'not in the story';
  if (turned && isFirstTime(claim, told)) return 'supported';
  if (turned) return turns(alignment) ? 'contradicted' : 'not in the story';
  // Who did not buy it need not have sold it; but what is not found is missing.
  if (predicate.relation === 'opposite' && !(isState(claim) && !isState(told)))
    return 'not in the story';
  const bothDeny = told.polarity === 'denied' && claim.polarity === 'denied';
  const quantified = bothDeny
    ? 'same'
    : (countedFit(alignment) ?? quantifierFit(claim.quantifier, told.quantifier));
  if (quantified === 'other') return 'contradicted';
  // What is being balloted on has not been voted on; but who is suing has sued.
  if (told.ongoing && claim.past && !AT_ONCE.has(told.predicate.lemma)) return 'not in the story';
  if ((told.former || isOver(told)) && claim.present && !claim.former) return 'not in the story';
  if (hadEnded(told) && !claim.parts.some(({ link }) => link === 'until'))
    return 'not in the story';
  const strength = Math.min(...parts.map(({ fit }) => fit?.strength ?? 0));
  return quantified === 'same' && strength >= SURE ? 'supported' : 'not in the story';
}

/** `is missing`: told by its adjective. */
const isState = ({ predicate, terms }: Statement): boolean =>
  predicate.lemma === 'be' && terms.length > 0;

/**
 * Who does not do something does not do it anywhere or for anything either; and what is not done, or is
 * undone, nobody does.
 */
function deniesMore(alignment: Alignment): boolean {
  const { claim, told, predicate, parts } = alignment;
  const missing = parts.filter(({ fit }) => fit?.relation !== 'same');
  if (missing.length === parts.length || predicate.strength < ALIKE) return false;
  if (isUndone(missing, alignment)) return true;
  return (
    told.polarity === 'denied' &&
    predicate.relation === 'same' &&
    missing.every(
      ({ part, told: other, fit }) =>
        (!CORE.has(part.role) && !other) ||
        (!claim.copular && fit?.relation !== 'other' && isNear(part, told)),
    )
  );
}

/** `the charge was rejected` against `the council approved the charge`. */
function isUndone(missing: readonly AlignedPart[], alignment: Alignment): boolean {
  const { told, parts } = alignment;
  const [agent] = missing;
  const done = parts.find(({ part }) => part.role === 'patient');
  return (
    missing.length === 1 &&
    agent?.part.role === 'agent' &&
    told.parts.every(({ role }) => role !== 'agent') &&
    done?.told?.definite === true &&
    (done.fit?.strength ?? 0) >= ALIKE &&
    !isImplied(told) &&
    turns(alignment)
  );
}

/** Whether a statement is only what another comes to: who sells a mill, from that one it is bought. */
const isImplied = ({ predicate, sentence }: Statement): boolean =>
  sentence.tokens.some(
    ({ start, lemma }) => start === predicate.start && lemma !== predicate.lemma.split(' ')[0],
  );

/** Whether the opposite verb tells that the claim is wrong: not where both may be true in turn. */
function turns({ claim, told, predicate, parts }: Alignment): boolean {
  if (predicate.relation === 'same') return true;
  // What has closed is not open now.
  if (isState(claim) && claim.present && !isState(told) && !told.future) return true;
  // Who plans to build it does not plan to cancel it.
  if (claim.status === 'planned' && told.status === 'planned') return true;
  if (!claim.terms.some(isInTurn) && !told.terms.some(isInTurn)) return true;
  return parts.some(({ part, fit }) => part.role === 'time' && fit?.relation === 'same');
}

function scoreOf({ parts, predicate }: Alignment): number {
  let [had, all] = [predicate.strength, 1];
  for (const { part, fit } of parts) {
    const weight = WEIGHTS[part.role] ?? OTHER_WEIGHT;
    all += weight;
    had += weight * (fit?.relation === 'same' ? fit.strength : fit?.relation === 'other' ? 0.4 : 0);
  }
  return had / all;
}
