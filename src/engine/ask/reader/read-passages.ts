import type { Span } from '../../document/index.js';
import type { SyntaxNode } from '../../language/index.js';
import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import { hasOtherDimension } from '../question/other-dimension.js';
import { takesOtherSide } from '../question/other-side.js';
import type { Question } from '../question/question.js';
import { MATCH_FEATURES } from './match-features.js';
import { PassageInput } from './passage-input.js';
import { LONGEST_ANSWER } from './question-reading.js';
import type { ReadWords } from './read-words.js';
import { readerNetwork } from './reader-model.js';

/** A passage to read, with its score by the ranker. */
export interface PassageToRead {
  readonly passage: Passage;
  readonly score: number;
}

/** A run of words of a passage, and the chance that it is the answer where the passage has one. */
export interface Run extends Span {
  readonly chance: number;
  /** Indexes of its first and last word among the passage's. */
  readonly first: number;
  readonly last: number;
}

/** What was read in a passage. */
export interface PassageReading {
  /** The runs that may answer, the likeliest first. */
  readonly runs: readonly Run[];
  /**
   * How much the passage looks like one with the answer, beside others that were read for the question.
   */
  readonly logOdds: number;
  /** The log-odds that the passage says what is asked, whatever others say. */
  readonly said: number;
}

/** What it counts for that a passage says what is asked, beside that it has words that look like the answer. */
const SAID = 1.5;
/** And what it counts for how far its score by the ranker is behind the best one's. */
const RANKED = 0.1;
/** And what it counts less for where its numbers measure something else, or it tells of the other side. */
const OTHER = 12;
/** So many runs of a passage are told. */
const RUNS = 16;

/** Reads passages for a question; what was read is kept, for it may be asked for again beside others. */
export class PassageReader {
  readonly #input: PassageInput;
  /** How each passage was read, by how far its score was behind the best one's. */
  readonly #read = new Map<
    Passage,
    { readonly behind: number; readonly reading: PassageReading }
  >();

  constructor(question: Question, notes: Notes) {
    this.#input = new PassageInput(question, notes, readerNetwork());
  }

  /** What was read in each of some passages, in their order. */
  read(passages: readonly PassageToRead[]): PassageReading[] {
    const best = Math.max(...passages.map(({ score }) => score));
    return passages.map(({ passage, score }) => {
      const behind = score - best;
      const known = this.#read.get(passage);
      if (known?.behind === behind) return known.reading;
      const reading = this.#readingOf(passage, behind);
      this.#read.set(passage, { behind, reading });
      return reading;
    });
  }

  #readingOf(passage: Passage, behind: number): PassageReading {
    const { question, notes, reading } = this.#input;
    const input = this.#input.of(passage, behind);
    const { runs: scores, said } = reading.scoresOf(input);
    const { runs, logOdds } = likeliest(input, scores, (at) =>
      tells(input.nodes[at], input.matches[at]),
    );
    const { story, start, end } = passage;
    const isOther =
      hasOtherDimension(question, notes.of(passage)) ||
      takesOtherSide(question.text, story.text.slice(start, end));
    const own = logOdds - (isOther ? OTHER : 0);
    return { runs, logOdds: own + SAID * said + RANKED * behind, said };
  }
}

/** What tells something by itself; a pronoun does not. */
const TELLING = /^(?:ADJ|ADV|INTJ|NOUN|NUM|PROPN|SYM|VERB|X)$/u;
const IS_ASKED = MATCH_FEATURES.indexOf('isAsked');

/** Whether a word tells something that the question does not say itself. */
const tells = (word: SyntaxNode | undefined, matches: Float32Array | undefined): boolean =>
  TELLING.test(word?.upos ?? '') && matches?.[IS_ASKED] === 0;

/**
 * @param scores as {@link QuestionReading.scoresOf} gives them
 * @param isNew whether a word, by its index, tells something new
 */
function likeliest(
  { nodes }: ReadWords,
  scores: Float64Array,
  isNew: (word: number) => boolean,
): Pick<PassageReading, 'runs' | 'logOdds'> {
  const newAt = nodes.flatMap((_, at) => (isNew(at) ? [at] : []));
  const logOdds = logSumExp(scores);
  const least = scores.toSorted().at(-1 - RUNS) ?? -Infinity;
  const runs: Run[] = [];
  scores.forEach((score, at) => {
    const first = Math.floor(at / LONGEST_ANSWER);
    const last = first + (at % LONGEST_ANSWER);
    const [opening, closing] = [nodes[first], nodes[last]];
    if (score <= least || !opening || !closing) return;
    if (!newAt.some((at) => first <= at && at <= last)) return;
    const chance = Math.exp(score - logOdds);
    runs.push({ start: opening.start, end: closing.end, chance, first, last });
  });
  return { runs: runs.sort((a, b) => b.chance - a.chance), logOdds };
}

function logSumExp(scores: Float64Array): number {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}
