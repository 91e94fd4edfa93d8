import {
  addTo,
  predicateAt,
  quantitySpan,
  spanOf,
  subjectOf,
  subtree,
  type SyntaxNode,
  type ReadSentence,
  type SentenceSource,
  readQuantities,
  offsetQuantity,
  type Quantity,
} from '../language/index.js';
import { covers, type Quote, type Span } from '../document/index.js';
import { measureOf, type ComparableAmount } from './measure.js';
import {
  type ComparedQuantity,
  type QuantityGroup,
  type QuantityGroups,
  type QuantityStatement,
} from './compared-quantity.js';

/** A quantity with what it is compared by. */
interface MeasuredQuantity {
  readonly measure: Pick<ComparableAmount, 'kind' | 'unit'>;
  readonly quantity: Omit<ComparedQuantity, 'rank'>;
}

/** A length of time that its words place is a date: `the past two years`, `a week ago`. */
const PLACED = /\b(?:past|last|next|coming|recent|first|ago|later|earlier)\b/iu;
/** No further from one another stand the ends of a range. */
const FAR = 6;
/** A clause longer than this is told as far as its quantity. */
const LONGEST_WORDS = 120;

/** The lengths of time of a sentence that stand for themselves, as quantities. */
function durationsIn({ times, quote, story }: ReadSentence): Quantity[] {
  const lengths = times.filter(
    (time) => time.kind === 'duration' && !PLACED.test(story.text.slice(time.start, time.end + 8)),
  );
  if (lengths.length === 0) return [];
  return readQuantities(quote.text)
    .map((quantity) => offsetQuantity(quantity, quote.start))
    .filter((quantity) => lengths.some((time) => covers(time, quantity)));
}

/** The part of a sentence that tells what a quantity in it is: its clause, or that as far as the quantity. */
function wordsAround(sentence: ReadSentence, statement: QuantityStatement, mark: Span): Span {
  const head = clauseAround(sentence, mark);
  // Where no clause is found, the whole sentence is: a part of it might say what it does not.
  const clause = head ? spanOf(ownWords(head)) : sentence;
  const subject = head && subjectOf(head);
  const own = subject && subtree(head).includes(subject) ? spanOf(subtree(subject)) : undefined;
  const start = Math.min(clause.start, mark.start);
  const end = Math.max(withoutMarks(sentence, clause.end), mark.end);
  if (end - start <= LONGEST_WORDS || (own && covers(own, mark))) return { start, end };
  const phrase = [...statement.spans.object, ...statement.spans.relation].find((span) =>
    covers(span, mark),
  );
  return { start, end: Math.max(phrase?.end ?? mark.end, mark.end) };
}

/** The predicate of the innermost clause that holds a span; `hire` of `plans to hire` is none by itself. */
function clauseAround({ reading: { tree } }: ReadSentence, mark: Span): SyntaxNode | undefined {
  let node = tree.find(({ start, end }) => start < mark.end && end > mark.start);
  const isClause = (one: SyntaxNode): boolean =>
    !isInfinitive(one) && predicateAt(one) !== undefined && covers(spanOf(ownWords(one)), mark);
  while (node && !isClause(node)) node = node.parent;
  return node;
}

const isInfinitive = ({ base, children }: SyntaxNode): boolean =>
  base === 'xcomp' || children.some((child) => child.base === 'mark' && child.lower === 'to');

/** The words of a clause without what joins it to others, and without those. */
const ownWords = (head: SyntaxNode): readonly SyntaxNode[] =>
  subtree(
    head,
    ({ parent, base }) => parent !== head || !/^(?:mark|cc|conj|parataxis)$/u.test(base),
  );

/** An end without the marks that close a clause. */
function withoutMarks({ story, start }: ReadSentence, end: number): number {
  return start + story.text.slice(start, end).replace(/[\s.,;:!?]+$/u, '').length;
}

function comparedQuantity(
  sentence: ReadSentence,
  statement: QuantityStatement,
  quantity: Quantity,
  last: Quantity,
): MeasuredQuantity | undefined {
  const measure = measureOf(quantity);
  if (!measure) return undefined;
  const mark = { start: quantitySpan(quantity).start, end: quantitySpan(last).end };
  const { kind, unit, amount, most } = measure;
  const { attribution, polarity, status } = statement;
  // `dozens` are some dozens: how many at most, no words say.
  const vague = most !== undefined && quantity === last;
  const bound = vague ? 'at least' : (quantity.bound ?? last.bound);
  return {
    measure: { kind, unit },
    quantity: {
      amount,
      ...(most !== undefined && !vague && { most }),
      ...(bound && { bound }),
      text: statement.quote.part(mark.start, mark.end).text,
      about: statement.subject,
      ...(attribution !== undefined && { attribution }),
      ...(polarity && { polarity }),
      ...(status && { status }),
      quote: statement.quote,
      also: statement.also,
      mark,
      figure: figureSpan(sentence, { quantity, last, mark }),
      words: wordsAround(sentence, statement, mark),
    },
  };
}

/** Where `between 10 and 20` begins with its preposition. */
const BETWEEN = /\bbetween\s+$/iu;

/** A number with the words that loosen it, `or so` behind it too; what is counted is left out where it may be. */
function figureSpan(
  { story }: ReadSentence,
  { quantity, last, mark }: Record<'quantity' | 'last', Quantity> & { readonly mark: Span },
): Span {
  const before = story.text.slice(Math.max(0, mark.start - 12), mark.start);
  const [between = ''] = quantity === last ? [] : (BETWEEN.exec(before) ?? []);
  const start = mark.start - between.length;
  const behind = last.qualifierAfter?.end;
  if (behind !== undefined) return { start, end: Math.max(mark.end, behind) };
  const isCount = measureOf(last)?.kind === 'count';
  return { start, end: isCount ? last.end : mark.end };
}

/** The quantities of a sentence, the two of a range as one. */
function paired(quantities: readonly Quantity[]): (readonly [Quantity, Quantity])[] {
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (const quantity of quantities) {
    const [first, second] = pairs.at(-1) ?? [];
    const range = first?.range;
    const joins =
      first !== undefined &&
      first === second &&
      range !== undefined &&
      range.low === quantity.range?.low &&
      range.high === quantity.range.high &&
      quantity.amount === range.high &&
      quantity.start - first.end < FAR;
    if (joins) pairs[pairs.length - 1] = [first, quantity];
    else pairs.push([quantity, quantity]);
  }
  return pairs;
}

function measuredIn(statement: QuantityStatement, sentences: SentenceSource): MeasuredQuantity[] {
  const [place] = statement.spans.value;
  if (!place) return [];
  const sentence = sentences.sentenceAt(statement.quote.story, place.start);
  if (!sentence) return [];
  const quantities = statement.kind === 'date' ? durationsIn(sentence) : sentence.quantities;
  const held = paired(quantities).find(([quantity]) => covers(place, quantity));
  const found = held && comparedQuantity(sentence, statement, ...held);
  return found ? [found] : [];
}

/**
 * The quantities of some statements by what they can be compared with. Ranks (`the third`), dates and lengths
 * of time that are dates (`two years ago`) are none.
 *
 * @param statements the news first.
 */
export function groupQuantities(
  statements: Iterable<QuantityStatement>,
  sentences: SentenceSource,
): QuantityGroups {
  const measured = [...statements].flatMap((statement) => measuredIn(statement, sentences));
  const groups = new Map<string, QuantityGroup & { readonly figures: ComparedQuantity[] }>();
  for (const [rank, { measure, quantity }] of byQuote(measured).entries()) {
    // What nobody names counts something else each time.
    const alone = measure.unit === '' ? `${quantity.quote.story} ${quantity.mark.start}` : '';
    const key = `${measure.kind} ${measure.unit} ${alone}`;
    const group = groups.get(key) ?? { ...measure, figures: [] };
    group.figures.push({ ...quantity, rank });
    groups.set(key, group);
  }
  const isAlone = ({ figures }: QuantityGroup): number => (figures.length > 1 ? 0 : 1);
  // A map keeps the order in which groups came, each with its first figure.
  return { groups: [...groups.values()].sort((a, b) => isAlone(a) - isAlone(b)) };
}

/** Quantities in the order of their quotes, those of one in the order of its words. */
function byQuote(measured: readonly MeasuredQuantity[]): readonly MeasuredQuantity[] {
  const widest = widestOf(measured.map(({ quantity }) => quantity.quote));
  const quotes = new Map<Quote, MeasuredQuantity[]>();
  for (const { measure, quantity } of measured) {
    const quote = widest(quantity.quote);
    addTo(quotes, quote, { measure, quantity: { ...quantity, quote } });
  }
  return [...quotes.values()].flatMap((own) =>
    own.toSorted((a, b) => a.quantity.mark.start - b.quantity.mark.start),
  );
}

/** Of some quotes the longest that begins or ends where one does: a sentence may be quoted with the one before. */
function widestOf(quotes: readonly Quote[]): (quote: Quote) => Quote {
  const placesOf = ({ story, start, end }: Quote): readonly string[] => [
    `from ${start} ${story}`,
    `to ${end} ${story}`,
  ];
  const longest = new Map<string, Quote>();
  const longer = (a: Quote, b: Quote | undefined): Quote =>
    b && b.end - b.start >= a.end - a.start ? b : a;
  for (const quote of quotes) {
    for (const place of placesOf(quote)) longest.set(place, longer(quote, longest.get(place)));
  }
  return (quote) =>
    placesOf(quote).reduce((best, place) => longer(best, longest.get(place)), quote);
}
