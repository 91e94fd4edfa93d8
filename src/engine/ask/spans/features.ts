import type { Question } from '../question/question.js';
import { QUESTION_GROUPS, readAskedShape, type AskedShape } from './asked-shape.js';
import { spanCandidates, type SpanCandidate } from './candidates.js';
import { Distances } from './distances.js';
import { closing, enclosed, opening, type Add } from './edges.js';
import { Insides } from './insides.js';
import { MentionReader } from './mentions.js';
import type { Sentence } from './sentence.js';
import { VoiceReader } from './voice.js';

export { SPAN_FEATURES } from './templates.js';

/** Reads the features of runs of words of one sentence, those of its words each once. */
export class SpanReader {
  /** Number of the question's group. */
  readonly group: number;
  readonly candidates: readonly SpanCandidate[];
  readonly #asking: AskedShape;
  readonly #insides: Insides;
  readonly #mentions: MentionReader;
  readonly #distances: Distances;
  readonly #voice: VoiceReader;

  constructor(
    question: Question,
    readonly sentence: Sentence,
  ) {
    this.#asking = readAskedShape(question);
    this.group = QUESTION_GROUPS.indexOf(this.#asking.group);
    this.#insides = new Insides(sentence, this.#asking.several);
    this.#distances = new Distances(sentence, this.#asking);
    this.#voice = new VoiceReader(sentence, this.#asking);
    this.#mentions = new MentionReader(sentence, this.#distances);
    const candidates = spanCandidates(sentence, this.#asking.group);
    const asksQuantity = ['amount', 'count'].includes(this.#asking.group);
    this.candidates = asksQuantity
      ? candidates.filter((candidate) => !this.#mentions.missesFocus(candidate))
      : candidates;
  }

  /** What every run has that begins with a word. */
  opening(first: number, add: Add): void {
    opening(this.sentence, this.#asking, first, add);
  }

  /** What every run has that ends with a word. */
  closing(last: number, add: Add): void {
    closing(this.sentence, last, add);
  }

  /** What a run has beside that. */
  run({ first, last }: SpanCandidate, add: Add): void {
    this.#insides.read(first, last, add);
    this.#mentions.read(first, last, add);
    this.#distances.read(first, last, add);
    this.#voice.read(first, last, add);
    enclosed(this.sentence, first, last, add);
  }
}
