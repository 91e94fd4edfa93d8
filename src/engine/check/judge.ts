import {
  type AlignedPart,
  type Alignment,
  compared,
  isInTurn,
  isMutual,
  isRejected,
  type Part,
  partFit,
  type Statement,
} from '../alignment/index.js';
import type { Span } from '../document/index.js';
import type { Status } from '../language/index.js';
import { type Contrast, contrastOf, contrastOfParts, sharedValues } from './contrast.js';
import { hedgeOf } from './hedge.js';
import { quantifierFit } from './quantifier-fit.js';
import type { Verdict } from './types.js';

/** What one statement of a story says to one of a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** 0 to 1: the share of the claim's statement that the story's has. */
  readonly score: number;
  readonly contrasts: readonly Contrast[];
  /** The words of the story that decide: those that differ, else the values that are the same. */
  readonly marks: readonly Span[];
  readonly status?: Status;
}

const WEIGHTS: Readonly<Partial<Record<Part['role'], number>>> = {
  agent: 1.2,
  patient: 1.2,
  attribute: 1.4,
};
const OTHER_WEIGHT = 0.8;
const SURE = 0.6;
/** From here on an argument is more than a word that may mean anything. */
const SURELY_MEANT = 0.7;
/** From here on one verb surely says what another says. */
const ALIKE = 0.9;
const CORE = new Set<Part['role']>(['agent', 'patient', 'attribute', 'recipient', 'content']);
const ACTED_ON = new Set<Part['role']>(['patient', 'recipient', 'origin', 'goal']);
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

/** Says what a statement of a story says to one of a claim. */
export function judge(alignment: Alignment, published: string | undefined): Judgement {
  const { claim, told, predicate, parts } = alignment;
  const score = scoreOf(alignment);
  const nothing: Judgement = { verdict: 'not in the story', score, contrasts: [], marks: [] };
  const swapped = swappedIn(alignment, published);
  const turned = (predicate.relation === 'opposite') !== (claim.polarity !== told.polarity);
  const others = parts.filter(({ fit }) => fit?.relation === 'other');
  const rest = parts.filter(({ fit }) => fit?.relation !== 'other');
  const had = rest.every(({ fit }) => fit?.relation === 'same');
  const hedged = hedgeOf(alignment, published);
  const decided = (verdict: Verdict, contrasts: readonly Contrast[] = []): Judgement =>
    hedged
      ? { ...nothing, ...(hedged.status && { status: hedged.status }) }
      : {
          ...{ verdict, score, contrasts },
          marks:
            contrasts.length > 0
              ? contrasts.map(({ told: { start, end } }) => ({ start, end }))
              : sharedValues(parts, published),
        };
  if (swapped && !turned) return decided('contradicted', swapped);
  if (predicate.strength < SURE) return nothing;
  if (!had && turned && others.length === 0 && deniesMore(alignment)) {
    return decided('contradicted', [contrastOf(alignment)]);
  }
  if (!had)
    return hedged?.status && isOfSame(rest) ? { ...nothing, status: hedged.status } : nothing;
  if (others.length === 0) {
    const verdict = verdictOnSame(alignment, turned);
    if (verdict !== 'supported') {
      return verdict === 'contradicted' ? decided(verdict, [contrastOf(alignment)]) : nothing;
    }
    // What somebody says is not stated by the story, where the claim does not name who says it.
    if (told.merelySaid && !claim.speaker && !hedged) return { ...nothing, status: 'alleged' };
    return decided('supported');
  }
  if (others.length > 1 || turned || predicate.relation !== 'same') return nothing;
  const [other] = others;
  if (!other?.fit || !excludes(other, rest, alignment)) return nothing;
  return decided('contradicted', [contrastOfParts(other)]);
}

/** What a statement says to a claim that has all its arguments the same. */
function verdictOnSame(alignment: Alignment, turned: boolean): Verdict {
  const { claim, told, predicate, parts } = alignment;
  if (parts.length === 0) return 'not in the story';
  if (turned) return turns(alignment) ? 'contradicted' : 'not in the story';
  // Who did not buy it need not have sold it.
  if (predicate.relation === 'opposite') return 'not in the story';
  const bothDeny = told.polarity === 'denied' && claim.polarity === 'denied';
  const quantified = bothDeny ? 'same' : quantifierFit(claim.quantifier, told.quantifier);
  if (quantified === 'other') return 'contradicted';
  if (told.former && claim.present && !claim.former) return 'not in the story';
  const strength = Math.min(...parts.map(({ fit }) => fit?.strength ?? 0));
  return quantified === 'same' && strength >= SURE ? 'supported' : 'not in the story';
}

/**
 * Who does not do something does not do it anywhere or for anything either; and what is not done, or is
 * undone, nobody does.
 */
function deniesMore(alignment: Alignment): boolean {
  const { told, predicate, parts } = alignment;
  const missing = parts.filter(({ fit }) => fit?.relation !== 'same');
  if (missing.length === parts.length || predicate.strength < ALIKE) return false;
  if (isUndone(missing, alignment)) return true;
  return (
    told.polarity === 'denied' &&
    predicate.relation === 'same' &&
    missing.every(({ part, told: other }) => !CORE.has(part.role) && !other)
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
    turns(alignment)
  );
}

/** Whether all that acts, is acted on or is said of something is the same. */
const isOfSame = (parts: readonly AlignedPart[]): boolean => {
  const core = parts.filter(({ part }) => CORE.has(part.role));
  return core.length > 1 && core.every(({ fit }) => fit?.relation === 'same');
};

/** Whether the opposite verb tells that the claim is wrong: not where both may be true in turn. */
function turns({ claim, told, predicate, parts }: Alignment): boolean {
  if (predicate.relation === 'same') return true;
  if (!claim.terms.some(isInTurn) && !told.terms.some(isInTurn)) return true;
  return parts.some(({ part, fit }) => part.role === 'time' && fit?.relation === 'same');
}

/** Whether another argument makes the whole another: a second buyer does, a second thing bought does not. */
function excludes(
  { part, told: other, fit }: AlignedPart,
  rest: readonly AlignedPart[],
  { claim, told, parts }: Alignment,
): boolean {
  if (isRejected(part, told.rejected)) return rest.some((one) => CORE.has(one.part.role));
  const isValue = [fit?.claimed, fit?.told].every((span) =>
    [...part.items, ...(other?.items ?? [])].some(
      ({ start, quantity, time }) => start === span?.start && (quantity ?? time) !== undefined,
    ),
  );
  const isTime =
    part.role === 'time' ||
    part.items.some(({ start, time }) => time && start === fit?.claimed.start);
  // What happened here then may have happened elsewhere at another time.
  if (
    isTime &&
    told.parts.some((one) => one.role === 'place' && !parts.some((two) => two.told === one))
  ) {
    return false;
  }
  const anchors = rest.filter(
    ({ part: { role, pronominal }, fit: own }) =>
      !pronominal && CORE.has(role) && (own?.strength ?? 0) >= SURELY_MEANT,
  );
  if (anchors.length === 0) {
    const isAlone = isValue && (part.headItem?.kind === 'word' || claim.copular);
    return isAlone && !hasValue(told, part, fit?.claimed, other);
  }
  if (isValue) return true;
  if (part.role === 'agent')
    return !claim.copular && anchors.some(({ told: one }) => one?.definite);
  if (EXCLUSIVE.has(part.role)) return true;
  // Another thing done by the same, and all else the same: `fined the bank for fraud`.
  const isAgentSame = anchors.some(({ part: one }) => one.role === 'agent');
  return isAgentSame && (rest.length > 1 || isHungElsewhere(part, fit));
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

/** `built it into the press`, not into the lathe. */
const isHungElsewhere = ({ items }: Part, fit: AlignedPart['fit']): boolean =>
  items.some(({ start, hung }) => start === fit?.claimed.start && TURNS_ON.test(hung ?? ''));

const TURNS_ON = / (?:into|to|from|with|in|at|against|for)$/u;

/** `Acme bought Globex` and `Globex bought Acme`. */
function swappedIn(
  { claim, told, parts, predicate }: Alignment,
  published: string | undefined,
): readonly Contrast[] | undefined {
  if (predicate.relation !== 'same' || isMutual(told.predicate.lemma) || claim.copular)
    return undefined;
  const agent = parts.find(({ part }) => part.role === 'agent');
  const object = parts.find(({ part }) => ACTED_ON.has(part.role));
  if (agent?.fit?.relation === 'same' && object?.fit?.relation === 'same') return undefined;
  if (!agent || !object || agent.part.pronominal || object.part.pronominal) return undefined;
  const own = told.parts.find(({ role }) => role === 'agent');
  const acted = told.parts.find(({ role }) => role === object.part.role);
  if (!own || !acted) return undefined;
  const [one, two] = [
    partFit(agent.part, acted, [], published),
    partFit(object.part, own, [], published),
  ];
  if (one.relation !== 'same' || two.relation !== 'same') return undefined;
  if (Math.min(one.strength, two.strength) < 0.75) return undefined;
  return [{ claimed: agent.part, told: own }];
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
