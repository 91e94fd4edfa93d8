import { compared, type Item, type Statement } from '../../alignment/index.js';
import { covers } from '../../document/index.js';
import { type Quantity, type SentenceReading, type SyntaxToken } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judgement } from '../judge.js';

/** A figure of a claim that a sentence has for something else than the claim does. */
interface Mispaired {
  readonly claimed: Item;
  /** The figure that the sentence has for what the claim speaks of; undefined where it has several. */
  readonly own: Item | undefined;
}

/** What parts a sentence between two figures: `9 percent in Hull; in Leeds, 4 percent`, `than`, `and`. Best first. */
const PARTINGS = [
  /^(?:;|while|whereas|than)$/iu,
  /^(?:below|above|beside|against|versus)$/iu,
  /^(?:and|but|compared|or)$/iu,
];

/**
 * What a judgement comes to where its sentence gives two of a kind their figures: of `in Hull 7 percent
 * closed; in Leeds, 3 percent did` the 3 is none of Hull's.
 */
export function withOwnFigures(
  judged: Judgement,
  claim: Statement,
  candidate: CandidateSentence,
): Judgement {
  if (judged.verdict === 'not in the story') return judged;
  const found = mispairedIn(claim, candidate);
  if (found === undefined) return judged;
  const { score } = judged;
  const open: Judgement = { verdict: 'not in the story', score, contrasts: [], marks: [] };
  if (judged.verdict === 'supported') {
    if (found === 'paired') return judged;
    const { claimed, own } = found;
    if (!own) return open;
    return { ...open, verdict: 'contradicted', contrasts: [{ claimed, told: own }], marks: [own] };
  }
  // Where the figure stands for just that, another one is another's.
  const isOfFigure = judged.contrasts.every(({ claimed }) =>
    claim.source
      .itemsOf(claim.sentence)
      .some(
        ({ quantity, start }) => quantity !== undefined && covers(claimed, { start, end: start }),
      ),
  );
  return found === 'paired' && isOfFigure ? open : judged;
}

/** The first figure of a claim that a sentence has for another; `paired` where all are had for what the claim says. */
function mispairedIn(
  claim: Statement,
  { source, sentence }: CandidateSentence,
): Mispaired | 'paired' | undefined {
  const items = source.itemsOf(sentence);
  const all = claim.source.itemsOf(claim.sentence);
  const { predicate } = claim;
  // Where a claim has one figure, all that it says is said with that.
  const own =
    all.filter(isFigure).length === 1
      ? all
      : all.filter((item) => [predicate, ...claim.parts].some((part) => covers(part, item)));
  let isPaired = false;
  for (const claimed of own.filter(isFigure)) {
    const parts = partsByFigure(claimed, items, sentence);
    if (parts.length < 2) continue;
    const home = parts.find(({ figures }) => figures.some((one) => fits(claimed, one)));
    const isTwice = parts.some(
      (part) => part !== home && part.figures.some((one) => fits(claimed, one)),
    );
    if (!home || isTwice) continue;
    const told = own.filter((item) => !isFigure(item) && !item.light);
    const apart = told.flatMap((item) => awayFrom(home, item, parts));
    const foreign = apart.find(({ at }) =>
      home.items.some(
        (other) => areRivals(at, other, sentence) && !told.some((one) => isSame(one, other)),
      ),
    );
    if (!foreign) {
      // What stands before may be left out behind, and not the other way round.
      isPaired ||= apart.every(({ away }) => parts.indexOf(away) < parts.indexOf(home));
      continue;
    }
    const { away } = foreign;
    const [figure, ...more] = away.figures;
    return { claimed, own: more.length === 0 ? figure : undefined };
  }
  return isPaired ? 'paired' : undefined;
}

/** What a part of a sentence has not of a claim, and another part has. */
function awayFrom(
  home: PartOfSentence,
  item: Item,
  parts: readonly PartOfSentence[],
): { readonly away: PartOfSentence; readonly at: Item }[] {
  if (home.items.some((other) => isSame(item, other))) return [];
  const found = parts.flatMap((away) => {
    const at = away.items.find((other) => isSame(item, other));
    return at ? [{ away, at }] : [];
  });
  return found.slice(0, 1);
}

const isFigure = ({ quantity }: Item): boolean =>
  quantity !== undefined && quantity.kind !== 'ordinal';

const fits = (claimed: Item, told: Item): boolean =>
  compared(claimed, told, undefined) === 'fits' || claimed.words === told.words;

/** What stands about one of the figures of a sentence that are of one kind. */
interface PartOfSentence {
  readonly figures: readonly Item[];
  readonly items: readonly Item[];
}

/** A sentence parted between the figures that are of the kind of one; in one piece where nothing parts them. */
function partsByFigure(
  claimed: Item,
  items: readonly Item[],
  { tokens }: SentenceReading,
): readonly PartOfSentence[] {
  const figures = items.filter((item) => isFigure(item) && areOfOneKind(claimed, item));
  const cuts = figures.slice(1).flatMap((figure, at) => {
    const from = figures[at]?.end ?? 0;
    const between = tokens.filter(({ start }) => start >= from && start < figure.start);
    return PARTINGS.flatMap(
      (parting) => between.findLast(({ text }) => parting.test(text)) ?? [],
    ).slice(0, 1);
  });
  const ends = [...cuts.map(({ start }) => start), Infinity];
  return ends.map((end, at) => {
    const within = items.filter(({ start }) => start >= (ends[at - 1] ?? 0) && start < end);
    return {
      figures: within.filter((item) => figures.includes(item)),
      items: within.filter((item) => !isFigure(item)),
    };
  });
}

/** Two shares, two sums, or two numbers of which a parser need not see what they are of. */
function areOfOneKind(
  { quantity: one, words }: Item,
  { quantity: other, words: told }: Item,
): boolean {
  if (!one || !other) return false;
  const isPlain = ({ kind, unit, noun }: Quantity): boolean =>
    kind === 'count' && unit === undefined && noun === undefined;
  return (
    (one.kind === other.kind && one.unit === other.unit) ||
    isPlain(one) ||
    isPlain(other) ||
    lastWord(words) === lastWord(told)
  );
}

const lastWord = (words: string): string => words.split(/\s+/u).at(-1)?.toLowerCase() ?? '';

const isSame = (one: Item, other: Item): boolean =>
  one.entity && other.entity
    ? one.entity === other.entity
    : one.terms.some((term) => other.terms.includes(term));

/** Whether two stand in the same place of their clauses: `in Hull` and `in Leeds`, `boys` and `girls`. */
function areRivals(one: Item, other: Item, sentence: SentenceReading): boolean {
  if ((one.time === undefined) !== (other.time === undefined)) return false;
  const [own, others] = [placeOf(one, sentence), placeOf(other, sentence)];
  return own !== undefined && own === others;
}

/** How an item hangs in its clause, whatever it hangs from; undefined for adverbs, and verbs that say little. */
function placeOf(item: Item, { tokens }: SentenceReading): string | undefined {
  const within = tokens.filter((token) => covers(item, token));
  const top = within.find((token) => !within.includes(tokens[token.head] ?? token)) ?? within[0];
  if (!top || item.light || /^(?:AUX|ADV)$/u.test(top.upos)) return undefined;
  if (top.upos === 'VERB') return /^(?:do|be|have)$/u.test(top.lemma) ? undefined : 'verb';
  return relationOf(top, tokens);
}

function relationOf({ relation, head }: SyntaxToken, tokens: readonly SyntaxToken[]): string {
  const [base = ''] = relation.split(':');
  const first = base === 'conj' ? tokens[head] : undefined;
  if (first) return relationOf(first, tokens);
  return /^(?:nmod|obl)$/u.test(base) ? 'oblique' : base;
}
