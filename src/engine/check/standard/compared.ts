import { areOpposite, likeness, type Statement } from '../../alignment/index.js';
import { once, WordList } from '../../data/index.js';
import type { Span } from '../../document/index.js';
import { type SentenceReading, stem, type SyntaxToken } from '../../language/index.js';

type Source = Statement['source'];

/** `Wages were higher in Derby than in Truro`: what is compared, with what, and in which way. */
export interface Compared {
  /** The stems of its comparative: `higher` and `high`, `often` of `more often`. */
  readonly way: readonly string[];
  /** Whether it is `less` or `fewer` of that. */
  readonly less: boolean;
  /** What may be compared: by the same preposition, else the subject or what there is more of. */
  readonly one: readonly Side[];
  /** What stands behind `than`. */
  readonly other: Side;
  /** From the comparative to the end of what stands behind `than`. */
  readonly span: Span;
  /** The stems of what else stands before `than`, with which of them goes into each side. */
  readonly before: readonly SyntaxToken[];
}

interface Side extends Span {
  /** The stems of its words, of a pronoun those by which its text speaks of whom it means. */
  readonly terms: ReadonlySet<string>;
}

/**
 * How a comparison of a claim stands to one of a story: `turned` where the story compares the same the other
 * way, `same` where it says so in either order, `unlike` where it compares something else.
 */
export type Held = 'same' | 'turned' | 'unlike';

const LESS = /^(?:less|fewer)$/iu;
const MORE = /^(?:more|less|fewer)$/iu;
/** What ends the clause on either side of `than`. */
const CLAUSE_ENDS = /^(?:[,;:–—()]|but|and|while|whereas|because|although|though|which|who)$/iu;
const NO_STANDARD = /^(?:rather|other|else|sooner)$/iu;
const TELLING = /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/u;
const HONORIFICS = once(() => new Set(new WordList('assertions/honorifics.txt')));
const ALIKE = 0.7;

/** The comparisons of a sentence with what stands behind `than`. */
export const comparedIn = (source: Source, sentence: SentenceReading): readonly Compared[] =>
  sentence.tokens.flatMap(({ lemma }, than, tokens) => {
    const [before, next] = [tokens[than - 1], tokens[than + 1]];
    if (lemma.toLowerCase() !== 'than' || !before || NO_STANDARD.test(before.text)) return [];
    // `more than 40`: that loosens a number.
    if (next && MORE.test(before.text) && (isNumber(next) || next.text === 'half')) return [];
    const own = tokens.slice(0, than);
    const tagged = own.findLastIndex(isComparative);
    // A parser may not see what `weaker` is.
    const way = tagged < 0 ? own.findLastIndex(isLikeOne) : tagged;
    return way < 0 ? [] : (readCompared(source, sentence, way, than) ?? []);
  });

const isNumber = ({ upos, xpos }: SyntaxToken): boolean =>
  upos === 'SYM' || xpos === '$' || (upos === 'NUM' && xpos === 'CD');

const isComparative = ({ xpos, text }: SyntaxToken): boolean =>
  xpos === 'JJR' || xpos === 'RBR' || MORE.test(text);

const isLikeOne = ({ upos, text }: SyntaxToken): boolean =>
  /^(?:ADJ|ADV)$/u.test(upos) && /.{2}er$/iu.test(text) && !NO_STANDARD.test(text);

function readCompared(
  source: Source,
  sentence: SentenceReading,
  way: number,
  than: number,
): Compared | undefined {
  const { tokens } = sentence;
  const word = tokens[way];
  const behind = clauseBehind(tokens, than);
  const last = behind.at(-1);
  if (!word || !last) return undefined;
  const sideOf = (own: readonly SyntaxToken[]): Side => ({
    start: own[0]?.start ?? word.start,
    end: own.at(-1)?.end ?? word.end,
    terms: termsOf(source, own),
  });
  const next = tokens[way + 1];
  const isHelped = MORE.test(word.text);
  const noun = isHelped
    ? tokens.slice(way + 1, than).find(({ upos }) => upos === 'NOUN')
    : undefined;
  const quality =
    isHelped && next && /^(?:ADJ|ADV)$/u.test(next.upos) ? next : isHelped ? noun : word;
  const from = tokens.findLastIndex(
    ({ text }, at) =>
      at < way &&
      (/^(?:;|but|while|whereas)$/iu.test(text) ||
        (text === 'and' && tokens[at - 1]?.text === ',')),
  );
  const before = tokens.slice(from + 1, than);
  const link = behind.findLast(({ upos }) => upos === 'ADP');
  const isLed = link === behind[0] || (link !== undefined && behind[0]?.upos === 'PRON');
  const places = isLed ? phrasesWith(link?.lemma ?? '', before) : [];
  const verb = before.find(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const subject = before.filter(
    ({ start, upos }) => start < (verb?.start ?? word.start) && upos !== 'PUNCT',
  );
  // `fewer girls than boys`: what is counted is compared.
  const isCounted = noun !== undefined && quality === noun && subject.length === 0;
  const own = quality === undefined || isCounted ? [''] : [quality.text, quality.lemma];
  const one = places.length > 0 ? places : [subject, noun ? [noun] : []];
  const other = isLed ? behind.filter(({ start }) => start >= (link?.start ?? 0)) : behind;
  const sides = one.map(sideOf).filter(({ terms }) => terms.size > 0);
  const standard = sideOf(other);
  if (sides.length === 0 || standard.terms.size === 0) return undefined;
  return {
    ...{
      way: [...new Set(own.map((text) => stem(text.toLowerCase())))],
      less: LESS.test(word.text),
    },
    ...{ one: sides, other: standard, span: { start: word.start, end: last.end } },
    before: before.filter((token) => token !== word && token !== quality && isTelling(token)),
  };
}

/** What stands behind `than` in its clause: `in Truro`, `the Finns do`. */
function clauseBehind(tokens: readonly SyntaxToken[], than: number): readonly SyntaxToken[] {
  const ends = tokens.findIndex(
    ({ text, xpos }, at) => at > than && (CLAUSE_ENDS.test(text) || xpos === '.'),
  );
  return tokens
    .slice(than + 1, ends < 0 ? undefined : ends)
    .filter(({ upos, lemma }) => upos !== 'AUX' && lemma !== 'do');
}

/** The phrases that a preposition opens: `in Derby`. */
function phrasesWith(link: string, tokens: readonly SyntaxToken[]): SyntaxToken[][] {
  return tokens.flatMap((token, at) => {
    if (token.upos !== 'ADP' || token.lemma !== link) return [];
    const ends = tokens.findIndex(
      (one, own) => own > at && (/^(?:ADP|AUX|VERB|PUNCT)$/u.test(one.upos) || isComparative(one)),
    );
    return [tokens.slice(at, ends < 0 ? undefined : ends)];
  });
}

const isTelling = ({ upos, lemma }: SyntaxToken): boolean =>
  TELLING.test(upos) && !HONORIFICS().has(lemma.toLowerCase().replace(/\.$/u, ''));

const termsOf = (source: Source, tokens: readonly SyntaxToken[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token) => {
      const entity = token.upos === 'PRON' ? source.entityAt(token) : undefined;
      if (entity) return [...source.termsFor(entity)];
      return isTelling(token) && !/^ones?$/iu.test(token.lemma) ? [stemOf(token)] : [];
    }),
  );

const stemOf = ({ lemma }: SyntaxToken): string => stem(lemma.toLowerCase());

/** Holds a comparison of a claim against one of a story. */
export function heldAgainst(claim: Compared, told: Compared): Held {
  const opposite = claim.way.some((one) => told.way.some((other) => areOpposite(one, other)));
  const same = claim.way.some((one) => told.way.includes(one));
  if (!same && !opposite) return 'unlike';
  const isTurned = (opposite && !same) !== (claim.less !== told.less);
  const order = orderOf(claim, told);
  if (order === undefined) return 'unlike';
  const { start, end } = order.one;
  const rest = claim.before.filter((token) => token.start < start || token.end > end);
  const said = new Set([...told.before.map(stemOf), ...told.one.flatMap((one) => [...one.terms])]);
  const isOfSame = rest.every((token) =>
    [...said].some((term) => likeness(stemOf(token), term) >= ALIKE),
  );
  if (!isOfSame) return 'unlike';
  return order.swapped === isTurned ? 'same' : 'turned';
}

/** Whether two comparisons are of the same two, and whether in the other order; undefined where they are of others. */
function orderOf(
  claim: Compared,
  told: Compared,
): { readonly one: Side; readonly swapped: boolean } | undefined {
  for (const one of claim.one) {
    for (const own of told.one) {
      const direct = areOne(one, own) && areOne(claim.other, told.other);
      const swapped = areOne(one, told.other) && areOne(claim.other, own);
      if (direct !== swapped) return { one, swapped };
    }
  }
  return undefined;
}

function areOne({ terms: own }: Side, { terms: others }: Side): boolean {
  const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    some.size > 0 && [...some].every((term) => all.has(term));
  return isWithin(own, others) || isWithin(others, own);
}
