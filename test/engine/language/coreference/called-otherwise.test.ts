import { describe, expect, it } from 'vitest';
import { factsOf } from '../../facts/facts-of.js';

const told = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map(({ subject: who, relation }) => `${who} | ${relation}`);

describe('a noun for a body', () => {
  it.each([
    [
      'a maker',
      'On Monday Ostrom bought the cheese maker Larkin. The union mocked Ada Birk.',
      'Larkin',
    ],
    [
      'a dairy group',
      'On Monday Larkin, a dairy group, met Ada Birk. The union mocked her.',
      'Larkin',
    ],
    ['who buys a firm', 'On Monday Ostrom bought Larkin. The union mocked Ada Birk.', 'Ostrom'],
    ['whose shares fell', "On Monday Ostrom's shares fell. The union mocked Ada Birk.", 'Ostrom'],
    [
      'a firm by name',
      'On Monday Brandt Pumps met Ada Birk. The union mocked her.',
      'Brandt Pumps',
    ],
  ])('is no union where it would be %s', (_, text, subject) => {
    expect(told(text, subject).filter((fact) => fact.includes('mocked'))).toEqual([]);
  });

  it('is the union that the story calls so', () => {
    const text =
      'On Monday the union Verdane met Ostrom. Ostrom bought Larkin. The union mocked Ada Birk.';
    expect(told(text, 'Verdane')).toContain('Verdane | mocked');
  });

  it('is the one utility of the story, whoever is named after it', () => {
    const text =
      'The power was cut by Norvolt, the utility. Rain fell. Ostrom sold maps. Wind blew. Brandt Foods lent it a van. The utility apologised.';
    expect(told(text, 'Norvolt')).toContain('Norvolt | apologised');
  });

  it('is not what somebody sells, for the sake of a name', () => {
    const text = 'Ada Birk met Brandt Pumps in Lund. The pumps failed.';
    const failed = told(text, 'Brandt Pumps').filter((fact) => fact.includes('failed'));
    expect(failed).toEqual([]);
  });
});
