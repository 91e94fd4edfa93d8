import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('who is excepted, and who does as little', () => {
  test.each([
    ['No one but Holm signed the deal.', ['sign(agent: Holm, patient: the deal) (only)']],
    [
      'Nobody except the owner knew the code.',
      ['know(agent: the owner, patient: the code) (only)'],
    ],
    [
      'Everyone but the mayor left.',
      ['leave(agent: Everyone but the mayor) (all but)', 'not leave(agent: the mayor)'],
    ],
    ['All but two of the boats sank.', ['sink(agent: All but two of the boats) (all but)']],
    ['Berg did not sign, nor did Holm.', ['not sign(agent: Berg)', 'not sign(agent: Holm)']],
    [
      'The bank did not pay, and neither did the broker.',
      ['not pay(agent: The bank)', 'not pay(agent: the broker)'],
    ],
    ['Berg signed, and so did the mayor.', ['sign(agent: Berg)', 'sign(agent: the mayor)']],
    ['Only 3 of 40 workers voted.', ['vote(agent: Only 3 of 40 workers) (only)']],
    [
      'The firm neither confirmed nor denied the report.',
      [
        'not confirm(agent: The firm, patient: the report)',
        'not deny(agent: The firm, patient: the report)',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });

  test('of two between commas the one that is denied did not', () => {
    expect(said('The council, not the mayor, closed the school.')).toContain(
      'not close(agent: the mayor, patient: the school)',
    );
  });
});

describe('what not all do some do not', () => {
  test.each([
    ['Not every firm paid.', 'not pay(agent: every firm) (some)'],
    ['Not all firms paid.', 'not pay(agent: all firms) (some)'],
    ['Not all of the workers voted.', 'not vote(agent: all of the workers) (some)'],
    ['Not everyone signed.', 'not sign(agent: everyone) (some)'],
    [
      'The board said not all members had voted.',
      'not vote(agent: all members) (some) [The board]',
    ],
    ['Every firm paid.', 'pay(agent: Every firm) (all)'],
    ['The firm did not pay all workers.', 'not pay(agent: The firm, patient: all workers) (all)'],
    ['None of the firms paid.', 'not pay(agent: None of the firms) (none)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
