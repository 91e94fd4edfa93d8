import { describe, expect, it } from 'vitest';
import { mapOf } from './map-of.js';

describe('what two are said to be in', () => {
  it.each([
    'Bright Foods denied a report that it was in talks with Norrgard Motors.',
    'Bright Foods denied that it was in talks with Norrgard Motors.',
  ])('is drawn as denied where it is: %s', (text) => {
    const [tie, ...others] = mapOf(text, 'Bright Foods').ties;
    expect(others).toEqual([]);
    expect(tie).toMatchObject({
      to: 'Norrgard Motors',
      status: 'denied',
      attribution: 'Bright Foods',
    });
  });

  it('is told with who says so', () => {
    const { ties } = mapOf(
      'Bright Foods said it was in talks with Norrgard Motors.',
      'Bright Foods',
    );
    expect(ties).toMatchObject([{ to: 'Norrgard Motors', attribution: 'Bright Foods' }]);
  });
});

describe('“the group” behind a group', () => {
  it('is none that is named only later', () => {
    const text =
      'Tarrant Resources put the cost at $18 million. The group sued the trader Ola Brandt. Bright Foods praised Norrgard Group.';
    expect(mapOf(text, 'Ola Brandt').ties.map(({ from }) => from)).not.toContain('Norrgard Group');
  });
});
