import { areOpposite, type Item, likeness, type SourceText } from '../alignment/index.js';
import { type Quantity, type SentenceReading, stem } from '../language/index.js';
import type { CandidateSentence } from './candidate-sentences.js';
import { sharesOf } from './figures/compared-shares.js';
import { judgeFigures } from './figures/judge-figures.js';
import { hasDenial, saysMore } from './figures/more-or-less.js';
import type { Judged } from './checked-statement.js';

/** `Acme sold more lamps than Velnor`: who is held against whom, which way, and in what. */
interface Comparison {
  readonly one: Item;
  readonly other: Item;
  /** Whether the one is to have more. */
  readonly more: boolean;
  /** What else is said: the verb, what is counted. */
  readonly telling: readonly Item[];
}

/** So much of what else a claim says must the sentence with the figures have. */
const HALF = 0.5;

/**
 * What a sentence with a figure for either says to a claim that one has more than another: of `Acme sold 40
 * lamps and Velnor 31` Acme has more. Undefined where no sentence gives each its own figure.
 */
export function judgeComparison(
  claim: SourceText,
  sentence: SentenceReading,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const comparison = comparisonIn(claim, sentence);
  if (!comparison) return undefined;
  return judgeFigures(comparison, candidates, figuresIn) ?? judgeShares(comparison, candidates);
}

const SHARE = new Set(['share', 'stake', 'part'].map(stem));

/** `Roth owns a larger share of Acme than Brandt`, where the story tells the shares in two sentences. */
function judgeShares(
  { one, other, more, telling }: Comparison,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const whole = telling.flatMap(({ entity }) => entity ?? []);
  const [owned] = whole;
  const isOfShares = telling.some(({ terms }) => terms.some((term) => SHARE.has(term)));
  if (!owned || whole.length > 1 || !isOfShares) return undefined;
  const held = sharesOf([one, other], owned, candidates);
  if (!held || held[0].share.amount === held[1].share.amount) return undefined;
  const [{ share, candidate }, { share: less, candidate: beside }] = held;
  return {
    verdict: share.amount > less.amount === more ? 'supported' : 'contradicted',
    ...{ score: 0.9, candidate, beside, contrasts: [], marks: [share] },
  };
}

function comparisonIn(claim: SourceText, sentence: SentenceReading): Comparison | undefined {
  const { tokens } = sentence;
  const items = claim.itemsOf(sentence);
  const than = tokens.findIndex(({ text }) => text.toLowerCase() === 'than');
  const way = tokens.findLastIndex((token, at) => at < than && saysMore(token) !== undefined);
  const [joint, word] = [tokens[than], tokens[way]];
  if (!joint || !word || hasDenial(tokens)) return undefined;
  if (items.some(({ quantity }) => quantity)) return undefined;
  const verb = tokens.find(({ upos, start }) => /^(?:VERB|AUX)$/u.test(upos) && start < word.start);
  const isParty = ({ kind, hung = '' }: Item): boolean => kind === 'name' || hung !== '';
  const one = items.find((item) => isParty(item) && item.end <= (verb?.start ?? 0));
  const other = items.find((item) => isParty(item) && item.start > joint.end);
  if (!one || !other) return undefined;
  const telling = items.filter(
    ({ start, kind, light }) =>
      (kind === 'word' || kind === 'name') && !light && start > one.start && start < joint.start,
  );
  return {
    ...{ one, other },
    more: saysMore(word) === true,
    telling: telling.filter(({ start }) => start !== word.start),
  };
}

/** The figures that a sentence has for the one and for the other, where each stands right beside its own. */
function figuresIn(
  { one, other, telling }: Comparison,
  { source, sentence }: CandidateSentence,
): readonly [Quantity, Quantity] | undefined {
  const items = source.itemsOf(sentence);
  const unsure = source
    .statementsOf(sentence)
    .some(({ status, merelySaid }) => status !== undefined || merelySaid);
  if (unsure || hasDenial(sentence.tokens)) return undefined;
  const marked = items.flatMap((item) => {
    if (item.quantity && item.quantity.kind !== 'ordinal') return [{ sign: 'f', item }];
    const party = isOf(one, item) ? 'x' : isOf(other, item) ? 'y' : undefined;
    return [...(party ? [{ sign: party, item }] : []), ...figureBehind(item)];
  });
  const order = marked.map(({ sign }) => sign).join('');
  // `of the 17, 12 were in Lund and five in Skara`: what stands before is their sum.
  const [, before, behind] = /^f*(fxfy|fyfx)$|^(xfyf|yfxf)$/u.exec(order) ?? [];
  const pattern = before ?? behind;
  if (pattern === undefined) return undefined;
  const [first, second] = marked
    .slice(-pattern.length)
    .flatMap(({ item: { quantity } }) => quantity ?? []);
  if (!first || !second || !areOfOneKind(first, second)) return undefined;
  const isTold = (item: Item): boolean =>
    items.some((told) => item.terms.some((a) => told.terms.some((b) => likeness(a, b) > 0)));
  const words = telling.filter(({ kind }) => kind === 'word');
  const isTurned = words.some((item) =>
    items.some((told) => item.terms.some((a) => told.terms.some((b) => areOpposite(a, b)))),
  );
  const shared = words.filter(isTold).length;
  if (isTurned || shared === 0 || shared < words.length * HALF) return undefined;
  return pattern.indexOf('x') < pattern.indexOf('y') ? [first, second] : [second, first];
}

/** `and Brandt 11`: a number right behind a name may have been read into it. */
function figureBehind({
  words,
  end,
  kind,
}: Item): { readonly sign: string; readonly item: Item }[] {
  const [, number] = /\s(\d+)$/u.exec(words) ?? [];
  if (number === undefined || kind !== 'name') return [];
  const [start, amount] = [end - number.length, Number(number)];
  const quantity: Quantity = { start, end, kind: 'count', amount };
  const item: Item = {
    start,
    end,
    kind: 'quantity',
    words: number,
    terms: [number],
    light: false,
    quantity,
  };
  return [{ sign: 'f', item }];
}

const isOf = (party: Item, told: Item): boolean =>
  party.entity === undefined
    ? told.entity === undefined && party.terms[0] !== undefined && told.terms[0] === party.terms[0]
    : told.entity === party.entity;

/** In one currency, shares, or so many of the same: `12 percent … and 11`. */
const areOfOneKind = (one: Quantity, other: Quantity): boolean =>
  (one.kind === other.kind && (one.unit === undefined || one.unit === other.unit)) ||
  (other.kind === 'count' && other.unit === undefined && other.noun === undefined);
