import { Engine, InputError, readPlain, type Answer } from '../../engine/index.js';
import type { QuestionSet } from './read-set.js';

/** What a batch keeps of a quote. */
interface BatchQuote {
  readonly story: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A question of a set, answered. */
export interface BatchLine {
  readonly id: string;
  readonly verdict: Answer['verdict'];
  readonly answered: boolean;
  /** The words that are marked in the first quote. */
  readonly answer: string | null;
  /** The most likely words of the first quote, marked or not. */
  readonly guess: string | null;
  readonly confidence: number;
  readonly quotes: readonly BatchQuote[];
}

/**
 * Answers the questions of a set in its order, each at its own story alone. A story is opened at
 * its first question and let go after its last.
 */
export function* answerSet(set: QuestionSet, quotes: number): Generator<BatchLine, void> {
  const stories = new Map(set.stories.map((story) => [story.id, story]));
  const lastQuestion = new Map(set.questions.map(({ story }, index) => [story, index]));
  const engines = new Map<string, Engine>();
  for (const [index, { id, story, question }] of set.questions.entries()) {
    const { title, text } = stories.get(story) ?? { title: story, text: '' };
    const engine = engines.get(story) ?? new Engine([readPlain({ id: story, title }, text)]);
    if (lastQuestion.get(story) === index) engines.delete(story);
    else engines.set(story, engine);
    yield { id, ...answer(engine, question, quotes) };
  }
}

/** A question that no engine takes still has its line: nothing is said to it. */
function answer(engine: Engine, question: string, most: number): Omit<BatchLine, 'id'> {
  try {
    const found = engine.ask(question, { quotes: most });
    const { verdict, answered, answer, guess, confidence } = found;
    const quotes = found.quotes.map(({ story, start, end, text }) => ({ story, start, end, text }));
    return { verdict, answered, answer, guess, confidence, quotes };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const nothing = { answered: false, answer: null, guess: null, confidence: 0, quotes: [] };
    return { verdict: 'not said', ...nothing };
  }
}
