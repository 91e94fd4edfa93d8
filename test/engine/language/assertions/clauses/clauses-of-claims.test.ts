import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what a claim says', () => {
  test.each([
    [
      'The board said it had ruled out closing the mill, contradicting a report in the newspaper Sundposten that it was in talks with the Danish brewer Velnor.',
      'be(agent: it, place: talks with the Danish brewer Velnor) denied',
    ],
    [
      'Brandt denied a rumour in the town of Lund that the mill would close.',
      'close(agent: the mill) denied [Brandt]',
    ],
  ])('stands behind where it is made: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    [
      'The group denied a rumour that the mill had been warned in 2020 and had burned its files.',
      'burn(agent: the mill, patient: its files) denied [The group]',
    ],
    [
      'The clerk rejected a claim that the guild had lied and had sold the boat.',
      'sell(agent: the guild, patient: the boat) denied [The clerk]',
    ],
  ])('goes on behind a second “had”: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('does not go on in what somebody then did', () => {
    expect(said('The clerk denied that the guild had lied and sold the boat.')).not.toContain(
      'sell(agent: the guild, patient: the boat)',
    );
  });
});
