import { expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const engine = new Engine([
  readPlain(
    { id: 'mill', title: 'A mill opens' },
    'The mill opened in March and employs 35 people. Ida Holm is the director of the mill. Nobody was hurt when its roof fell in.',
  ),
]);

it.each([
  ['whos the director of the mill', 'who is the director of the mill'],
  ['Whos the director of the mill', 'Who is the director of the mill'],
  ['how many ppl work at the mill', 'how many people work at the mill'],
  ['anyone injured?', 'was anybody injured?'],
  ['anybody hurt', 'was anybody hurt'],
  ['wher did the roof fall in', 'where did the roof fall in'],
  ['wen did teh mill open', 'when did the mill open'],
  ['hwo is the director', 'who is the director'],
  ['hwo many people work at the mill', 'how many people work at the mill'],
  ['whos roof was it', 'whose roof was it'],
  ['was any1 hurt b4 the mill opened', 'was anyone hurt before the mill opened'],
])('a question spelled as in a chat is read as if it were spelled out: %s', (typed, spelled) => {
  const [asked, meant] = [engine.ask(typed), engine.ask(spelled)];
  expect(asked.question).toBe(typed);
  expect(asked.quotes[0]).toEqual(meant.quotes[0]);
  expect(asked.verdict).toBe(meant.verdict);
});
