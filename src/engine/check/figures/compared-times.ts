import {
  type Item,
  likeness,
  partFit,
  type SourceText,
  type Statement,
} from '../../alignment/index.js';
import { type Quantity, type SentenceReading, stem } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';
import { judgeFigures } from './judge-figures.js';
import { hasDenial, saysMore } from './more-or-less.js';

const YEAR = /^(?:1[89]|20)\d\d$/u;
const YEAR_BEFORE = /\b(?:(?:the|a) year (?:before|earlier)|the previous year)\b/iu;
/** Who is paid so much earns it. */
const EARN = stem('earn');

/** `Roth earned more in 2023 than in 2022`: who did what, when more and when less. */
interface TimesCompared {
  readonly statement: Statement;
  readonly more: boolean;
  readonly one: Item;
  readonly other: Item;
}

/**
 * What a sentence with a figure for either year says to a claim that somebody had more in the one: of `Roth
 * earned $4 million in 2023, up from $3 million in 2022` more in 2023. Undefined where none gives both.
 */
export function judgeTimes(
  claim: SourceText,
  sentence: SentenceReading,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const comparison = timesIn(claim, sentence);
  const judged = comparison && judgeFigures(comparison, candidates, figuresIn);
  return judged && { ...judged, whole: true };
}

function timesIn(claim: SourceText, sentence: SentenceReading): TimesCompared | undefined {
  const { tokens } = sentence;
  const items = claim.itemsOf(sentence);
  const than = tokens.find(({ text }) => text.toLowerCase() === 'than');
  const way = tokens.findLast(
    (token) => token.end <= (than?.start ?? 0) && saysMore(token) !== undefined,
  );
  const years = items.filter(({ words }) => YEAR.test(words));
  const [one, other] = years;
  const [statement] = claim.statementsOf(sentence);
  if (!than || !way || !one || !other || years.length > 2 || !statement) return undefined;
  const isPlain =
    statement.polarity === 'affirmed' &&
    !statement.speaker &&
    !hasDenial(tokens) &&
    !items.some(({ quantity }) => quantity);
  // What else is said would have to be true of both years.
  const isAll = statement.parts.every(
    ({ role, start }) =>
      /^(?:agent|patient|standard)$/u.test(role) || start === one.start || role === 'time',
  );
  if (!isAll || items.filter(({ kind }) => kind === 'name').length > 1) return undefined;
  if (!isPlain || one.end > than.start || other.start < than.end) return undefined;
  return { statement, more: saysMore(way) === true, one, other };
}

/** The figures of the one year and of the other, where a sentence has these two, each before its own year. */
function figuresIn(
  { statement, one, other }: TimesCompared,
  { source, sentence }: CandidateSentence,
): readonly [Quantity, Quantity] | undefined {
  const told = source.facingOf(sentence).find((own) => isOfSame(statement, own));
  if (!told || hasDenial(sentence.tokens)) return undefined;
  const items = source.itemsOf(sentence);
  const figures = items.filter(({ quantity }) => quantity && quantity.kind !== 'ordinal');
  const [first, second, ...more] = figures;
  if (!first?.quantity || !second?.quantity || more.length > 0) return undefined;
  const within = (from: number, to: number): string => source.words({ start: from, end: to });
  const [own, beside] = [within(first.end, second.start), within(second.end, sentence.end)];
  const years = [
    yearIn(own),
    yearIn(beside) ?? (YEAR_BEFORE.test(beside) ? before(own) : undefined),
  ];
  const isKind = first.quantity.kind === second.quantity.kind || second.quantity.kind === 'count';
  if (!isKind) return undefined;
  if (years[0] === one.words && years[1] === other.words) return [first.quantity, second.quantity];
  if (years[0] === other.words && years[1] === one.words) return [second.quantity, first.quantity];
  return undefined;
}

/** Whether a statement says of the same what a claim does, with an amount. */
function isOfSame(claim: Statement, told: Statement): boolean {
  const isSure = told.polarity === 'affirmed' && !told.status && !told.merelySaid && !told.future;
  const [agent, own] = [claim, told].map(({ parts }) => parts.find(({ role }) => role === 'agent'));
  const hasAmount = told.parts.some(({ items }) => items.some(({ quantity }) => quantity));
  const isAlike = claim.terms.some((term) =>
    told.terms.some((word) => likeness(term, word) > 0 || (term === EARN && isPaid(told))),
  );
  return (
    isSure &&
    hasAmount &&
    isAlike &&
    agent !== undefined &&
    own !== undefined &&
    partFit(agent, own, [], undefined).relation === 'same'
  );
}

/** Whether somebody gets what another pays. */
const isPaid = ({ predicate, parts }: Statement): boolean =>
  parts.some(({ role }) => role === 'amount') && /^(?:receive|get)$/u.test(predicate.lemma);

const yearIn = (words: string): string | undefined => {
  const [only, ...others] = words.match(/\b(?:1[89]|20)\d\d\b/gu) ?? [];
  return others.length === 0 ? only : undefined;
};

const before = (words: string): string | undefined => {
  const year = yearIn(words);
  return year === undefined ? undefined : String(Number(year) - 1);
};
