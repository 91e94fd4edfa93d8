import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('a clause right behind a noun, with no word that opens it', () => {
  test.each([
    [
      'The deal the board rejected was worth $3 million.',
      'reject(patient: The deal, agent: the board)',
    ],
    [
      'The deal the board rejected was worth $3 million.',
      'be(agent: The deal, attribute: worth, amount: $3 million)',
    ],
    ['The ships the navy sank carried oil.', 'sink(patient: The ships, agent: the navy)'],
    ['The ships the navy sank carried oil.', 'carry(agent: The ships, patient: oil)'],
    [
      'The house Holm bought in 2003 burned down.',
      'buy(patient: The house, agent: Holm, time: 2003)',
    ],
    ['The judge Acme criticised resigned.', 'resign(agent: The judge)'],
    ['The workers Acme fired in May sued the firm.', 'sue(agent: The workers, patient: the firm)'],
    [
      'The medicine the doctor gave her did not work.',
      'give(patient: The medicine, agent: the doctor, recipient: her)',
    ],
    ['When the firm Acme owned closed, Holm left.', 'own(patient: the firm, agent: Acme)'],
    ['Police found the car the thieves had used.', 'use(patient: the car, agent: the thieves)'],
    [
      'The town bought the land the railway once used.',
      'use(patient: the land, agent: the railway, time: once)',
    ],
    [
      'She lives in the house Holm bought in 2003.',
      'buy(patient: the house, agent: Holm, time: 2003)',
    ],
    ['The firm that Acme bought closed.', 'buy(patient: The firm, agent: Acme)'],
    ['The bridge which the town built in May fell.', 'fall(agent: The bridge)'],
    ['The day the mill closed was cold.', 'close(time: The day, agent: the mill)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a participle behind a noun', () => {
  test.each([
    ['The bridge built in 1904 collapsed.', 'build(patient: The bridge, time: 1904)'],
    ['The bridge built in 1904 collapsed.', 'collapse(agent: The bridge)'],
    ['The laws passed last year ban the trade.', 'pass(patient: The laws, time: last year)'],
    [
      'Documents seen by the newspaper show that the dam leaks.',
      'see(patient: Documents, agent: the newspaper)',
    ],
    [
      'The gang is accused of taking cars owned by tourists.',
      'own(patient: cars, agent: tourists)',
    ],
    [
      'A ship owned by Acme and built in Lund sank off Visby.',
      'build(patient: A ship, place: Lund)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what looks like such a clause and is none', () => {
  test.each([
    [
      'The guard spent three years in the army stationed in Lund.',
      'spend(agent: The guard, time: three years, place: the army)',
    ],
    [
      'The firm planned to fire two engineers.',
      'fire(agent: The firm, patient: two engineers) planned',
    ],
    [
      'The firm refused to fire two engineers.',
      'not fire(agent: The firm, patient: two engineers)',
    ],
    ['The mayor told the board the bridge had closed.', 'close(agent: the bridge) [The mayor]'],
    [
      'In the course of the next five years he served for Lund.',
      'serve(place: the course of the next five years, agent: he, other: Lund)',
    ],
    [
      'The mayor thanked the people who helped the crew.',
      'help(agent: the people, patient: the crew)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
