import { expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const FILLER = 'The weather in Dunmore was mild. Nobody at the harbour complained about the rain.';

const markIn = (text: string, question: string): string | null =>
  new Engine([readPlain({ id: 'row', title: 'The harbour' }, `${text}\n\n${FILLER}`)]).ask(question)
    .answer;

it.each([
  {
    what: 'the negation that turns a limit around',
    text: 'Production of plum loaf has stopped and is not expected to start again before August.',
    question: 'when can we buy plum loaf again',
    mark: 'not expected to start again before August',
  },
  {
    what: 'nothing more with a limit that is none of a negation',
    text: 'The bridge was built before 1900.',
    question: 'When was the bridge built?',
    mark: '1900',
  },
  {
    what: 'what leaves a number open',
    text: 'The crane cost the harbour about £45,000.',
    question: 'How much did the crane cost the harbour?',
    mark: 'about £45,000',
  },
  {
    what: 'which of its kind it is',
    text: 'The lamps were paid for by a society for the deaf.',
    question: 'Who paid for the lamps?',
    mark: 'a society for the deaf',
  },
  {
    what: 'which of its kind it is, and not when it was done',
    text: 'The benches will be mended by a club for young sailors in the spring.',
    question: 'Who will mend the benches?',
    mark: 'a club for young sailors',
  },
  {
    what: 'nothing that only its doing is for',
    text: 'The mill was bought by a baker, which wants to rebuild it for £300.',
    question: 'Who bought the mill?',
    mark: 'a baker',
  },
])('words are marked with $what', ({ text, question, mark }) => {
  expect(markIn(text, question)).toBe(mark);
});
