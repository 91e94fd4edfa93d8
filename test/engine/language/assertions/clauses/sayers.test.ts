import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../src/engine/index.js';
import { said } from '../said.js';

describe('who says it', () => {
  it.each([
    [
      'The road is unsafe, warned Dana Voss, who leads the opposition in Orby.',
      'be(agent: The road, attribute: unsafe) [Dana Voss]',
      'warn(agent: Dana Voss)',
    ],
    [
      'The dam will hold, insisted Ruth Hale.',
      'hold(agent: The dam) [Ruth Hale]',
      'insist(agent: Ruth Hale)',
    ],
    [
      'Profits will fall, warned Acme, which makes tyres.',
      'fall(agent: Profits) [Acme]',
      'make(agent: Acme, patient: tyres)',
    ],
    [
      'Kestrel chief Robin Hale said he was tired.',
      'be(agent: he, attribute: tired) [Kestrel chief Robin Hale]',
      'be(attribute: Kestrel chief, agent: Robin Hale)',
    ],
    [
      'Police chief Robin Hale said the ship had sunk.',
      'sink(agent: the ship) [Police chief Robin Hale]',
      'be(attribute: Police chief, agent: Robin Hale)',
    ],
    [
      'Orbin chairwoman Kim Holt said it would sell the mill.',
      'sell(agent: it, patient: the mill) [Orbin chairwoman Kim Holt]',
      'be(attribute: Orbin chairwoman, agent: Kim Holt)',
    ],
    [
      '"If the river rises," engineer Lena Falk warned, "the lower town must leave."',
      'rise(agent: the river) conditional [Lena Falk]',
      'leave(agent: the lower town) conditional [engineer Lena Falk]',
    ],
    [
      '"If the bank fails," minister Carl Moe said, "we will pay."',
      'fail(agent: the bank) conditional [minister Carl Moe]',
      'pay(agent: we) conditional [minister Carl Moe]',
    ],
    [
      '"We have waited long enough and the bill must pass" – the senator',
      'wait(agent: We) [the senator]',
      'pass(agent: the bill) asked [the senator]',
    ],
  ])('is read in %s', (text, ...assertions) => {
    expect(said(text)).toEqual(expect.arrayContaining([...assertions]));
  });

  it('is nobody in a row of what somebody did', () => {
    const text = 'The firm lost money in May, cut jobs and warned investors.';
    expect(said(text)).toContain('warn(agent: The firm, patient: investors)');
  });

  it('is who is named behind a noun', () => {
    const { assertions } = readDocument('"It is late," engineer Lena Falk warned.');
    expect(
      assertions.find(({ predicate }) => predicate.lemma === 'be')?.speaker?.entity?.name,
    ).toBe('Lena Falk');
  });
});
