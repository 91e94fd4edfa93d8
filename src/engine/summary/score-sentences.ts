import { type Story, covers, type Span } from '../document/index.js';
import {
  isDateline,
  readingOf,
  type SentenceReading,
  type Time,
  tokenise,
} from '../language/index.js';
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.js';

/** A sentence with what speaks for it. */
export interface Scored extends Span {
  readonly sentence: SentenceReading;
  /** Its content words, stemmed. */
  readonly stems: ReadonlySet<string>;
  readonly score: number;
}

/** Words of a sentence that tells most; shorter and longer ones tell less. */
const SHORTEST = 7;
const LONGEST = 45;

const WEIGHT = { central: 1, lead: 0.45, opening: 0.12, quantities: 0.08, names: 0.04 };
const MOST_COUNTED = 3;

const stemsOf = (words: readonly string[]): Set<string> =>
  new Set(
    words.flatMap((word) => {
      const lower = word.toLowerCase().replace(/[’']s$/u, '');
      return STOP_WORDS.has(lower) ? [] : [stemmer(lower)];
    }),
  );

/**
 * How much a sentence has of what the story speaks of most: the mean, over its content words, of the
 * share of sentences and of paragraphs that have the word too (after SumBasic's word probability,
 * Nenkova and Vanderwende 2005). Paragraphs count so that a side matter told at length weighs little.
 */
function centrality(
  stems: ReadonlySet<string>,
  shares: readonly ReadonlyMap<string, number>[],
): number {
  const sum = [...stems].reduce(
    (total, stem) =>
      total +
      shares.reduce((product, share) => product * (share.get(stem) ?? 0), 1) ** (1 / shares.length),
    0,
  );
  return sum / Math.max(SHORTEST, stems.size);
}

/** In which share of the texts each word stands. */
function sharesOf(texts: readonly ReadonlySet<string>[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const stem of texts.flatMap((stems) => [...stems])) {
    shares.set(stem, (shares.get(stem) ?? 0) + 1 / texts.length);
  }
  return shares;
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface ScoredSentence {
  readonly span: SentenceReading;
  /** It opens its paragraph. */
  readonly opens: boolean;
  readonly words: readonly string[];
}

/** Sentences of the story that could be quoted: whole ones, not its title again. */
function candidates(story: Story): ScoredSentence[] {
  const title = letters(story.title);
  const { text } = story;
  const all = readingOf(story).paragraphs.flatMap((sentences) =>
    sentences
      .filter((sentence) => !isDateline(text, sentence))
      .map((sentence, at) => ({
        span: sentence,
        opens: at === 0,
        words: tokenise(sentence.text).map((word) => word.text),
      })),
  );
  const seen = new Set<string>();
  const told = all.filter(({ span, words }) => {
    const spelled = letters(span.text);
    if (seen.has(spelled)) return false;
    seen.add(spelled);
    return words.length > 3 && /[.!?…]["'”’)\]]*$/u.test(span.text) && spelled !== title;
  });
  return told.length > 0 ? told : all.filter(({ words }) => words.length > 0);
}

/** The words of each paragraph. */
function joined(
  sentences: readonly ScoredSentence[],
  stems: readonly ReadonlySet<string>[],
): Set<string>[] {
  const paragraphs = new Map<number, Set<string>>();
  for (const [at, { span }] of sentences.entries()) {
    const words = paragraphs.get(span.paragraph) ?? new Set<string>();
    for (const stem of stems[at] ?? []) words.add(stem);
    paragraphs.set(span.paragraph, words);
  }
  return [...paragraphs.values()];
}

/** What lies further back than a story's own time, in years, is told by the way. */
const YEARS_BACK = 5;
const BACKGROUND = 0.75;

/** The year that a story is about: its own, else the last that it names. */
function newestYear(story: Story): number {
  if (story.date !== undefined) return Number(story.date.slice(0, 4));
  const years = readingOf(story).sentences.flatMap(({ times }) => times.map(yearOf));
  return years.reduce((newest, year) => Math.max(newest, year), 0);
}

const yearOf = ({ to }: Time): number => (to === undefined ? 0 : Number(to.slice(0, 4)));

/** Whether all that a sentence dates lies long before what the story is about. */
const isBackground = ({ times }: SentenceReading, newest: number): boolean => {
  const years = times.map(yearOf).filter((year) => year > 0);
  return years.length > 0 && years.every((year) => year < newest - YEARS_BACK);
};

/** The sentences of a story in order, each with how much it tells. */
export function scoreSentences(story: Story): Scored[] {
  const sentences = candidates(story);
  const stems = sentences.map(({ words }) => stemsOf(words));
  const shares = [sharesOf(stems), sharesOf(joined(sentences, stems))];
  const { names } = readingOf(story);
  const central = stems.map((own) => centrality(own, shares));
  const most = central.reduce((best, one) => Math.max(best, one), Number.EPSILON);
  const newest = newestYear(story);
  return sentences.map(({ span, opens, words }, at) => {
    const quantities = span.quantities.length;
    const named = names.overlapping(span).filter((name) => covers(span, name)).length;
    const length =
      words.length < SHORTEST
        ? words.length / SHORTEST
        : words.length > LONGEST
          ? LONGEST / words.length
          : 1;
    const score =
      (WEIGHT.central * (central[at] ?? 0)) / most +
      WEIGHT.lead / (1 + at) +
      (opens ? WEIGHT.opening : 0) +
      WEIGHT.quantities * Math.min(MOST_COUNTED, quantities) +
      WEIGHT.names * Math.min(MOST_COUNTED, named);
    return {
      start: span.start,
      end: span.end,
      stems: stems[at] ?? new Set<string>(),
      sentence: span,
      score: score * length * (isBackground(span, newest) ? BACKGROUND : 1),
    };
  });
}
