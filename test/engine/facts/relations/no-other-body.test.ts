import { describe, expect, it } from 'vitest';
import { mapOf } from './map-of.js';

const namesIn = (text: string, subject: string): string[] =>
  mapOf(text, subject).neighbours.map(({ name }) => name);

describe('a map has no node', () => {
  it.each([
    [
      'for a body beside its own name',
      'The owner of the Skara Kestrels has put the rugby club up for sale. The club has debts.',
      'Skara Kestrels',
    ],
    [
      'for what a price is counted by',
      'Haldor Group will pay 385p a share in cash, a premium of 32 per cent to Friday’s price. The shares rose 29 per cent, and the share price is a record.',
      'Haldor Group',
    ],
    [
      'for a reach',
      'Haldor Group will give it the reach. The reach matters to Haldor Group.',
      'Haldor Group',
    ],
  ])('%s', (_what, text, subject) => {
    expect(namesIn(text, subject)).toEqual([]);
  });
});
