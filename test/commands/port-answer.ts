import type { Answer } from '../../src/engine/index.js';
import { answerMessage, type AnswerOptions } from '../../commands/ask/view.js';
import { answerViewModel } from '../../commands/ask/view-model.js';
import { quoteOf, spanOf, storyOf } from '../ui/stories.js';

/** A story, and what is answered from it. */
export const story = storyOf(
  ['The port opened in May.', 'The harbour paid $18.2 million in June. Nobody objected.'],
  { kind: 'retelling', address: 'https://news.example/port' },
);
export const QUESTION = 'How much did the *harbour* pay?';
export const answer: Answer = {
  question: QUESTION,
  history: { questions: [QUESTION] },
  verdict: 'answered',
  answered: true,
  answer: '$18.2 million',
  span: spanOf(story, '$18.2 million'),
  guess: '$18.2 million',
  confidence: 0.9,
  quotes: [
    quoteOf(story, 'The harbour paid $18.2 million in June.'),
    quoteOf(story, 'The port opened in May.'),
  ],
  missing: [],
  told: [],
  others: [],
};
/** The same passages, of which the first only may answer. */
export const possible: Answer = {
  ...answer,
  ...{ verdict: 'may answer', answered: false, answer: null, span: null, confidence: 0.6 },
};
/** The same passages, none of which answers. */
export const unsaid: Answer = {
  ...answer,
  ...{ verdict: 'not said', answered: false, answer: null, span: null, confidence: 0.1 },
  missing: ['*harbour*'],
};
/** How a page of it is shown to the person who asked. */
export const showing = (page = 0) => ({ owner: '123456789012345678', ephemeral: false, page });
/** The message of an answer. */
export const messageOf = (given: Answer, options: AnswerOptions) =>
  answerMessage(answerViewModel(given), options);
