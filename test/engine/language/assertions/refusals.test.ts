import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('what somebody would not do when asked is not done', () => {
  test.each([
    ['She would not name them.', 'not name(agent: She, patient: them)'],
    ['The mayor would not answer questions.', 'not answer(agent: The mayor, patient: questions)'],
    ['A spokesman would not comment.', 'not comment(agent: A spokesman)'],
    ["Holm wouldn't say who had paid.", 'not say(agent: Holm)'],
    ['Police asked him, but he would not open the door.', 'not open(agent: he, patient: the door)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is imagined is no refusal', () => {
  test.each([
    ['If he came, she would not name them.', 'not name(agent: she, patient: them) conditional'],
    ['The plan would not save money.', 'not save(agent: The plan, patient: money) conditional'],
    ['She would not have named them.', 'not name(agent: She, patient: them) conditional'],
    ['I would not say that.', 'not say(agent: I) conditional'],
    ['He would not be happy.', 'not be(agent: He, attribute: happy) conditional'],
    [
      'The mayor would answer questions.',
      'answer(agent: The mayor, patient: questions) conditional',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
