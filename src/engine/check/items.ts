import {
  BASE_OF_VERB,
  type Entity,
  type ReadSentence,
  readTerms,
  type Quantity,
  type Time,
} from '../language/index.js';
import { covers, overlaps, type Span } from '../document/index.js';
import { phraseAt } from './phrases.js';
import { onlyNegates, readStance, type SpanStance } from './stance.js';
import { isLight } from './word-relations.js';

/** Something that a sentence speaks of: a word by its stem, a name, a quantity, a time. */
export interface Item extends Span, SpanStance {
  readonly kind: 'word' | 'name' | 'quantity' | 'time';
  /** Its place among the items of its sentence. */
  readonly at: number;
  readonly words: string;
  /** The stems of its words, none of them a stop word; of a phrase first the word that it stands for. */
  readonly terms: readonly string[];
  /** The clause that it stands in, by index; -1 for none. */
  readonly clause: number;
  readonly verb: boolean;
  readonly adverb: boolean;
  readonly light: boolean;
  readonly entity?: Entity;
  /** A pronoun, or a noun such as `the company`, that stands for the name. */
  readonly indirect?: boolean;
  readonly quantity?: Quantity;
  readonly time?: Time;
}

type ItemDraft = Omit<Item, 'at' | 'words' | 'clause' | 'negated' | 'certainty'>;

const termsOf = (words: string): string[] => readTerms(words).flatMap(({ term }) => term ?? []);

const known = new WeakMap<ReadSentence, readonly Item[]>();

/** What a sentence speaks of, in order. Worked out once a sentence. */
export function itemsOf(sentence: ReadSentence): readonly Item[] {
  const items = known.get(sentence) ?? readItems(sentence);
  known.set(sentence, items);
  return items;
}

function readItems(sentence: ReadSentence): readonly Item[] {
  const named = names(sentence);
  const free = (span: Span, taken: readonly Span[]): boolean =>
    !taken.some((other) => overlaps(span, other));
  const timed = times(sentence).filter((time) => free(time, named));
  const counted = quantities(sentence).filter((quantity) => free(quantity, [...named, ...timed]));
  const values = [...named, ...timed, ...counted];
  // `more than` before a number loosens it, and says nothing by itself.
  const loosening = sentence.quantities.flatMap(({ qualifier }) => qualifier ?? []);
  const drafts = [...values, ...words(sentence, [...values, ...loosening])].sort(
    (a, b) => a.start - b.start,
  );
  return drafts.map((draft, at) => ({
    ...draft,
    // `exceeded 81 percent` says what `above 81 percent` says.
    light:
      draft.light ||
      (COMPARES.test(draft.terms[0] ?? '') && drafts[at + 1]?.quantity !== undefined),
    ...readStance(sentence, draft),
    words: sentence.story.text.slice(draft.start, draft.end),
    clause: sentence.clauses.findLastIndex((clause) => covers(clause, draft)),
    at,
  }));
}

const COMPARES = /^(?:exceed|surpass|top|reach|hit|total|number|amount|cross)$/u;
const PLAIN = { verb: false, adverb: false, light: false };

function names({ story, entityMentions, nameMentions }: ReadSentence): ItemDraft[] {
  return entityMentions.map(({ start: whole, end, entity, indirect }): ItemDraft => {
    const titled = nameMentions.find((mention) => mention.start === whole && mention.end === end);
    const start = titled?.bare ?? whole;
    const terms = termsOf(story.text.slice(start, end));
    return { start, end, kind: 'name', terms, entity, indirect, ...PLAIN };
  });
}

function times({ story, times: read }: ReadSentence): ItemDraft[] {
  return read.map((time) => {
    const { start, end } = time;
    return {
      start,
      end,
      kind: 'time',
      terms: termsOf(story.text.slice(start, end)),
      time,
      ...PLAIN,
    };
  });
}

function quantities({ story, quantities: read }: ReadSentence): ItemDraft[] {
  return read.map((quantity) => {
    const { start, end } = quantity;
    return {
      start,
      end,
      kind: 'quantity',
      terms: termsOf(story.text.slice(start, end)),
      quantity,
      ...PLAIN,
    };
  });
}

/** Small words that place one thing to another: the opposite one says something else. */
const LINKS = new Set([
  'before',
  'after',
  'above',
  'below',
  'under',
  'over',
  'more',
  'less',
  'fewer',
  'most',
  'least',
]);

function linkOf(form: string | undefined): string | undefined {
  return form !== undefined && LINKS.has(form) ? form : undefined;
}

/** The term of a verb whose form is a stop word for another's sake: `won`, as in `won't`. */
function verbTerm(form: string): string | undefined {
  const base = BASE_OF_VERB.get(form);
  return (base === undefined ? undefined : readTerms(base)[0]?.term) ?? undefined;
}

function words(sentence: ReadSentence, taken: readonly Span[]): ItemDraft[] {
  const { story, start: from, end } = sentence;
  const tokens = readTerms(story.text.slice(from, end));
  const found: ItemDraft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at);
    const [first, last] = [tokens[at], tokens[at + (phrase?.length ?? 1) - 1]];
    if (!first || !last) continue;
    const span = { start: from + first.word.start, end: from + last.word.end };
    const tag = sentence.tokens.find(({ start }) => start === span.start)?.tag ?? '';
    const verb = tag === 'VERB' || tag === 'AUX';
    const term =
      phrase?.term ?? first.term ?? linkOf(first.form) ?? (verb ? verbTerm(first.form) : undefined);
    if (term === undefined) continue;
    if (taken.some((other) => overlaps(span, other))) continue;
    if (onlyNegates(sentence.tokens, span.start)) continue;
    at += (phrase?.length ?? 1) - 1;
    const adverb = tag === 'ADV' || first.form.endsWith('ly');
    found.push({
      ...span,
      kind: 'word',
      terms: [term, ...(phrase?.stems ?? [])],
      verb,
      adverb,
      light: isLight(term) || LINKS.has(term),
    });
  }
  return found;
}
