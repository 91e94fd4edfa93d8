import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { call } from '../interactions/interactions.js';
import { plain, readerOf } from './reader.js';

const STORIES = [
  readPlain(
    { id: 'kiln', title: 'Fire at the kiln in Tarn' },
    'Orla Finch bought the old kiln in 2019. She hired twelve potters. The potters sell 300 bowls a week at the market in Brede. A guild of bakers praised the bowls.',
  ),
  readPlain(
    { id: 'mill', title: 'The mill' },
    'Jens Aarup closed the paper mill in Holt. The guild thanked Jens Aarup.',
  ),
];

/** What is said under a claim before the nearest passage. */
async function reasonsOf(claim: string, story?: string): Promise<readonly string[]> {
  const engine = new Engine(STORIES);
  const { text } = await readerOf(engine)(call('check', { claim, ...(story && { story }) }));
  return plain(text)
    .split('\n')
    .filter((line) => /\b(?:[Pp]assages?) (?:has|have|does)\b/u.test(line));
}

describe('a claim that is left open says what was not found', () => {
  it.each([
    ['Orla Finch sold a lighthouse to Denmark.', 'No passage has “lighthouse” or “Denmark”.'],
    // In another form, by another number, or as a word that means the same it is found.
    ['Orla Finch sacked 12 potters.', 'No passage has “sacked”.'],
    ['Orla Finch buys markets.', 'The nearest passage does not have “markets”.'],
    ['The guild closed the paper mill.', 'The nearest passage does not have “guild”.'],
  ])('%s', async (claim, reason) => {
    expect(await reasonsOf(claim)).toEqual([reason]);
  });

  it('and of no measure that it is missing where its word is written out', () => {
    const scales = readPlain({ id: 's', title: 'Scales' }, 'The bell weighs 310 kilograms.');
    const { assertions } = new Engine([scales]).check('The anchor weighed 310 kg.');
    expect(assertions[0]?.unfound?.nowhere).toEqual(['anchor']);
  });

  it('of each part what is missing from it', async () => {
    const claim = 'Orla Finch bought the old kiln and married a plumber.';
    expect(await reasonsOf(claim)).toEqual(['No passage has “married” or “plumber”.']);
  });

  it('of the one story that is asked', async () => {
    expect(await reasonsOf('Jens Aarup sold bowls.', 'mill')).toEqual([
      'No passage has “sold” or “bowls”.',
    ]);
  });

  it('and never that a word is missing that stands there', () => {
    const { assertions } = new Engine(STORIES).check('Jens Aarup thanked the guild of bakers.');
    for (const { unfound, quote } of assertions) {
      expect(unfound?.nowhere ?? []).toEqual([]);
      for (const word of unfound?.lacking ?? []) expect(quote?.text).not.toContain(word);
    }
  });

  it('nothing where it is settled', async () => {
    expect(await reasonsOf('Orla Finch bought the old kiln in 2019.')).toEqual([]);
  });
});
