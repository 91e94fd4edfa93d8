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
    ['I would not say that.', 'not say(agent: I, patient: that) conditional'],
    ['He would not be happy.', 'not be(agent: He, attribute: happy) conditional'],
    [
      'The mayor would answer questions.',
      'answer(agent: The mayor, patient: questions) conditional',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what rumours and claims speak of is denied with them', () => {
  test.each([
    ['Rumours of a merger were dismissed.', 'merger() denied'],
    ['Acme dismissed reports of a strike.', 'strike() denied'],
    ['Claims of fraud were rejected by the firm.', 'fraud() denied'],
    ['The minister dismissed talk of a split.', 'split() denied'],
    ['Reports of the murder of a guard were denied.', 'murder(patient: a guard) denied'],
    ['Claims of bribery are untrue.', 'not bribery()'],
    ['The firm did not deny rumours of a merger.', 'merger() possible'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    'The firm confirmed reports of a strike.',
    'The board rejected the report of the committee.',
    'The union rejected the claims of the firm.',
    'The paper dismissed its editor of ten years.',
    'The council rejected a plan of action.',
  ])('%s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
