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
