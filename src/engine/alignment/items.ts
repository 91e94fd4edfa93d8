import { covers, overlaps, type Span } from '../document/index.js';
import {
  type Entity,
  type NameMention,
  type Quantity,
  readTerms,
  type SentenceReading,
  stem,
  type SyntaxToken,
  type Time,
} from '../language/index.js';
import { phraseAt } from './phrases.js';
import { readScores } from './values/scores.js';
import { wholeOf } from './values/whole-of.js';
import { isLight } from './word-relations.js';

/** Something that a sentence speaks of: a word, a name, a quantity, a time. */
export interface Item extends Span {
  readonly kind: 'word' | 'name' | 'quantity' | 'time';
  /** As they stand. */
  readonly words: string;
  /** Stems: of a word its own, of a phrase the word that it stands for and then its own, of the others their words. */
  readonly terms: readonly string[];
  /** Whether it says little by itself: `make`, `someone`. */
  readonly light: boolean;
  readonly entity?: Entity;
  /** How a name or a noun hangs in the tree: its relation and its preposition, `nmod of`. */
  readonly hung?: string;
  readonly quantity?: Quantity;
  /** Where the words begin that take it for the whole of a share, or for what another is held against: `half of the 70 million`. */
  readonly wholeFrom?: number;
  readonly time?: Time;
}

/** How often something is done. */
const TIMES_OVER = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

const TELLING = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM|X|SYM)$/u;

/** What a sentence speaks of, in order. */
export function readItems(
  sentence: SentenceReading,
  names: readonly NameMention[],
): readonly Item[] {
  const { story, tokens } = sentence;
  const termsOf = ({ start, end }: Span): string[] =>
    readTerms(story.text.slice(start, end)).flatMap(({ term }) => term ?? []);
  const value = (kind: Item['kind'], span: Span): Item => ({
    ...{ kind, start: span.start, end: span.end, terms: termsOf(span), light: false },
    words: story.text.slice(span.start, span.end),
  });
  const free = (span: Span, taken: readonly Span[]): boolean =>
    !taken.some((other) => overlaps(span, other));
  const named = names
    .filter((name) => covers(sentence, name))
    // `300,000 US dollars` names no country.
    .filter((name) => !sentence.quantities.some((quantity) => covers(quantity, name)))
    .map(({ bare, end, entity }): Item => {
      const span = { start: bare, end };
      return { ...value('name', span), entity, hung: hungIn(tokens, span) };
    });
  const timed = sentence.times
    .filter((time) => free(time, named))
    .map((time): Item => ({ ...value('time', time), time }));
  const counted = sentence.quantities
    .filter((quantity) => free(quantity, [...named, ...timed]))
    .map((quantity): Item => {
      const wholeFrom = wholeOf(sentence, quantity);
      return {
        ...value('quantity', quantity),
        quantity,
        ...(wholeFrom !== undefined && { wholeFrom }),
      };
    });
  const repeated = tokens
    .filter((token) => token.upos === 'ADV' && TIMES_OVER.has(token.lemma))
    .map((token): Item => ({
      ...value('quantity', token),
      quantity: {
        start: token.start,
        end: token.end,
        kind: 'count',
        amount: TIMES_OVER.get(token.lemma) ?? 0,
      },
    }))
    .filter((one) => free(one, [...named, ...timed, ...counted]));
  const scored = readScores(sentence.text)
    .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
    .map((quantity): Item => ({ ...value('quantity', quantity), quantity }))
    .filter((one) => free(one, [...named, ...timed, ...counted, ...repeated]));
  const values = [...named, ...timed, ...counted, ...repeated, ...scored];
  const loosening = sentence.quantities.flatMap(({ qualifier }) => qualifier ?? []);
  const words = wordsOf(sentence, tokens).filter((word) => free(word, [...values, ...loosening]));
  return [...values, ...words].sort((a, b) => a.start - b.start);
}

function wordsOf(
  { story, start: from, end }: SentenceReading,
  tokens: readonly SyntaxToken[],
): Item[] {
  const byStart = new Map(tokens.map((token) => [token.start, token]));
  const read = readTerms(story.text.slice(from, end));
  const found: Item[] = [];
  for (let at = 0; at < read.length; at++) {
    const phrase = phraseAt(read, at);
    const [first, last] = [read[at], read[at + (phrase?.length ?? 1) - 1]];
    if (!first || !last) continue;
    const span = { start: from + first.word.start, end: from + last.word.end };
    const token = byStart.get(span.start);
    const isVerb = token?.upos === 'VERB';
    if (token && !TELLING.test(token.upos)) continue;
    const own = token && first.term !== null ? stem(token.lemma.toLowerCase()) : first.term;
    const term = phrase?.term ?? own ?? (isVerb ? stem(token.lemma) : undefined);
    if (term === undefined) continue;
    at += (phrase?.length ?? 1) - 1;
    const terms = [term, ...(phrase?.stems ?? [])];
    found.push({
      ...{ ...span, kind: 'word', terms, light: isLight(term) },
      words: story.text.slice(span.start, span.end),
      ...(token?.upos === 'NOUN' && { hung: hungIn(tokens, token) }),
    });
  }
  return found;
}

/** How the words of a span hang in their sentence. */
function hungIn(tokens: readonly SyntaxToken[], span: Span): string {
  const at = tokens.findIndex(
    (token) => covers(span, token) && !covers(span, tokens[token.head] ?? token),
  );
  const link = tokens.find(({ head, relation }) => head === at && relation === 'case');
  return `${tokens[at]?.relation ?? ''} ${link?.lemma ?? ''}`;
}
