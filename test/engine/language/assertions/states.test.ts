import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('what something remains it is', () => {
  test.each([
    ['The road remains closed.', 'close(patient: The road)'],
    ['The bridge remained blocked by ice.', 'block(patient: The bridge, agent: ice)'],
    ['The gate stood locked.', 'lock(patient: The gate)'],
    [
      'The board remains determined to close the mill.',
      'close(agent: The board, patient: the mill) planned',
    ],
    [
      'The union remains opposed to closing the mill.',
      'not close(agent: The union, patient: the mill)',
    ],
    ['The union remains committed to striking.', 'strike(agent: The union) planned'],
    ['The mayor remained convinced that the firm lied.', 'convince(patient: The mayor)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what remains to be done is not done, and what is likely still is no more than that', () => {
  test.each([
    ['The bridge remains to be built.', 'not build(patient: The bridge)'],
    ['The firm remains likely to close.', 'close(agent: The firm) possible'],
    ['The firm remains unable to pay.', 'not pay(agent: The firm)'],
    ['It remains unclear if the firm will pay.', 'pay(agent: the firm) doubted'],
    ['The firm promised to have the lift repaired.', 'repair(patient: the lift) asked [The firm]'],
    ['Holm stayed silent about paying the bribe.', 'pay(agent: Holm, patient: the bribe)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a question that is left open at the head of a sentence', () => {
  test.each([
    [
      'Whether the mayor took the money remains unclear.',
      'take(agent: the mayor, patient: the money) doubted',
    ],
    ['Whether the firm will pay is unclear.', 'pay(agent: the firm) doubted'],
    ['Whether he paid was not known.', 'pay(agent: he) doubted'],
    ['Whether the ship sank is still unknown.', 'sink(agent: the ship) doubted'],
    ['Whether the board agreed seems doubtful.', 'agree(agent: the board) doubted'],
    ['Whether he pays or not, the firm will close.', 'pay(agent: he) possible'],
    ['Whether he pays or not, the firm will close.', 'close(agent: the firm)'],
    ['Whether or not it rains, the race starts at noon.', 'start(agent: the race, time: noon)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
