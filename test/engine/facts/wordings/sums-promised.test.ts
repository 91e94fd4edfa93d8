import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.js';

const told = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map(({ subject: who, relation, object }) =>
    [who, relation, object].join(' | '),
  );

describe('a sum that is not paid yet', () => {
  it('is told with the words that say so', () => {
    expect(
      told('On Monday Ostrom met Lund. Ostrom is to receive £4m from Lund.', 'Ostrom'),
    ).toContain('Ostrom | is to receive | £4m from Lund');
  });

  it('is whole where a clause tells who promised it', () => {
    const text =
      'On Monday Ostrom met the Venn Museum. The £3m that Ostrom promised to the Venn Museum never came.';
    expect(told(text, 'Ostrom')).toContain('Ostrom | promised | The £3m … to the Venn Museum');
  });

  it('is what somebody asked for, and not what was spent', () => {
    const text =
      'On Monday Ostrom met Ada Birk. The ministry spent the $40 million that Ostrom had sought.';
    expect(told(text, 'Ostrom')).toContain('Ostrom | had sought | the $40 million');
  });
});
