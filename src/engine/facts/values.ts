import { covers, type Span } from '../document/index.js';
import {
  childOf,
  isCompared,
  type Quantity,
  quantitySpan,
  type SyntaxNode,
  type Time,
} from '../language/index.js';
import type { FactSentence } from './fact-story.js';
import type { FactKind } from './fact.js';
import type { ValueOutline } from './finding.js';
import { slicesOf, wholePhrase } from './phrases.js';
import { isComparison, unitOf } from './units.js';

const KINDS = {
  count: 'count',
  multiple: 'count',
  money: 'money',
  percent: 'percent',
} as const satisfies Partial<Record<Quantity['kind'], FactKind>>;

/** `the 24-year-old` is somebody, and no figure. */
const AGE = /-olds?$/u;

/** A quantity or a time in a clause, which makes a fact of its own. */
export interface ValueIn {
  readonly kind: FactKind;
  readonly value: ValueOutline;
  /** Its words, which a reader is shown first. */
  readonly mark: Span;
  /** The word of it that the others hang from. */
  readonly word: SyntaxNode;
  /** Whether it says when, and not how much or how long: `took nine hours`, `a nine-week strike`. */
  readonly isWhen: boolean;
}

/** The counts, sums, percents, then the dates that belong to a predicate and to none inside it. */
export function valuesIn(
  node: SyntaxNode,
  sentence: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): readonly ValueIn[] {
  const { read, words } = sentence;
  const headOf = (span: Span): SyntaxNode | undefined => {
    const inside = words.filter((word) => covers(span, word));
    const head = inside.find(({ parent }) => !parent || !inside.includes(parent));
    return head && unitOf(head, units) === node ? head : undefined;
  };
  const amounts = wholeRanges(read.quantities, read.story.text).flatMap((quantity): ValueIn[] => {
    const amount = AGE.test(textOf(quantitySpan(quantity), sentence))
      ? undefined
      : amountOf(quantity);
    const word = amount && headOf(amount.value.place);
    // `Osei, 58,`
    const isAge = word?.upos === 'NUM' && word.parent?.upos === 'PROPN';
    if (!word || isAge || isOfSource(word) || isHeldAgainst(word, node)) return [];
    const { kind, value } = amount;
    return [{ kind, value, mark: markOf(value.place, word, sentence), word, isWhen: false }];
  });
  const dates = read.times.flatMap((time): ValueIn[] => {
    const word = isCompared(read.story.text, time) ? undefined : headOf(time);
    if (!word || isOfNoun(word) || isHeldAgainst(word, node) || isRarity(time, read.story.text))
      return [];
    if (
      (time.kind === 'duration' && !isSpan(word, textOf(time, sentence))) ||
      isOfPurpose(word, node)
    )
      return [];
    const place = placeOf(time);
    return [{ kind: 'date', value: { place }, mark: place, word, isWhen: true }];
  });
  return [...amounts, ...dates];
}

/** `according to two people`: who says it is no figure of what they say. */
const isOfSource = (word: SyntaxNode): boolean => {
  const noun = word.base === 'nummod' && word.parent ? word.parent : word;
  return childOf(noun, 'case')?.lower === 'according';
};

/** `Friday` of `a premium to Friday’s price`, `December’s election`: says nothing of when a thing is done to it. */
const isOfNoun = ({ relation, parent }: SyntaxNode): boolean =>
  relation === 'nmod:poss' && parent?.base !== 'nsubj';

/** `paid them to follow her since May`: they followed her since then. */
function isOfPurpose(word: SyntaxNode, node: SyntaxNode): boolean {
  let at = word.parent;
  while (at && at !== node) {
    if (at.base === 'advcl' && at.xpos === 'VB' && childOf(at, 'mark')?.lower === 'to') return true;
    at = at.parent;
  }
  return false;
}

/** `after five years`, `over the past year`; no `given 72 hours`, `sentenced to four years`, `two days after the raid`. */
const isSpan = (word: SyntaxNode, time: string): boolean =>
  /^(?:after|before|in|within)$/u.test(childOf(word, 'case')?.lower ?? '') ||
  /\b(?:coming|last|next|past)\b/iu.test(time);

/** `7% more than in the same period last year`, `compared with 5% in May`: only what something is held against. */
function isHeldAgainst(word: SyntaxNode, node: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = word;
  while (at && at !== node) {
    const isThan = at.children.some(({ lower, index }) => lower === 'than' && index < word.index);
    if ((isThan && at !== word) || isComparison(at)) return true;
    at = at.parent;
  }
  return false;
}

/** A time with the words that say which part of it is meant: `by the end of the year`. */
export const placeOf = ({ start, end, part, qualifier }: Time): Span =>
  part && qualifier && qualifier.end < start && / of(?: the)?$/iu.test(qualifier.text)
    ? { start: qualifier.start, end }
    : { start, end };

/** Quantities, those that are the two ends of a range made one: `between 900 million and 1 billion crowns`. */
export function wholeRanges(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  const whole: Quantity[] = [];
  for (const quantity of quantities) {
    const last = whole.at(-1);
    const isSame =
      last?.range !== undefined &&
      quantity.range?.low === last.range.low &&
      quantity.range.high === last.range.high &&
      quantity.start - last.end <= LONGEST_LINK;
    if (!last || !isSame) whole.push(quantity);
    else {
      const before = /between $/iu.exec(text.slice(0, last.start))?.[0].length ?? 0;
      whole[whole.length - 1] = { ...quantity, start: last.start - before };
    }
  }
  return whole;
}

/** ` and `, ` to `, in UTF-16 code units. */
const LONGEST_LINK = 5;

/** `for the first time in 48 years`, `the worst fire in 48 years`: says how rare it is, and not when. */
const isRarity = ({ start, kind }: Time, text: string): boolean =>
  kind === 'duration' &&
  /\b(?:first|only|\p{L}+est|worst|best|most \p{L}+)(?: \p{L}+){0,2} in $/u.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** What a quantity comes to, and the kind of fact that it makes; undefined for a rank. */
export function amountOf(quantity: Quantity): Pick<ValueIn, 'kind' | 'value'> | undefined {
  const kind = quantity.kind === 'ordinal' ? undefined : KINDS[quantity.kind];
  const { amount, unit, qualifier } = quantity;
  const value = {
    place: quantitySpan(quantity),
    amount,
    ...(unit !== undefined && { unit }),
    ...(qualifier && { approx: true }),
  };
  return kind && { kind, value };
}

const textOf = ({ start, end }: Span, { read }: FactSentence): string =>
  read.story.text.slice(start, end);

/** A quantity by itself tells nothing where it has no noun: `6` of `a vote of 6 to 3`, `two` of `two earlier reports`. */
function markOf(place: Span, word: SyntaxNode, { read, words }: FactSentence): Span {
  const { text } = read.story;
  const mark = text.slice(place.start, place.end);
  const isBare = word.upos === 'NUM' && !/[\s\p{Sc}%]/u.test(mark);
  if (!(isBare || !/\p{L}|\p{Sc}|%/u.test(mark)) || !word.parent) return place;
  const noun = /^(?:NOUN|PROPN)$/u.test(word.parent.upos) ? word.parent : word;
  return (
    slicesOf(wholePhrase(noun, words), words, text).find((span) => covers(span, place)) ?? place
  );
}
