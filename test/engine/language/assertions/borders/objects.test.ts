import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what somebody is told behind a list', () => {
  test.each([
    [
      'Minister Anna Berg told parliament that the two men, an officer and a clerk, had paid a spy.',
      'pay(agent: the two men, an officer and a clerk, patient: a spy) [Minister Anna Berg]',
    ],
    [
      'The envoy told the assembly that the two brothers, a baker and a tailor, had hidden the map.',
      'hide(agent: the two brothers, a baker and a tailor, patient: the map) [The envoy]',
    ],
    [
      'Ola Berg told the inquiry that the pair, a nurse and a porter, had taken the drugs.',
      'take(agent: the pair, a nurse and a porter, patient: the drugs) [Ola Berg]',
    ],
    [
      'Foreign Minister Elsa Falk told parliament that the two women, a clerk and a consular officer, had bribed a guard.',
      'bribe(agent: the two women, a clerk and a consular officer, patient: a guard) [Foreign Minister Elsa Falk]',
    ],
  ])('is what they say: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is paid for a firm', () => {
  test.each([
    [
      'Halvor agreed to buy Lumet, a maker of sensors for lorries and warehouse robots, for $3.4 billion in cash and shares.',
      'buy(agent: Halvor, patient: Lumet, amount: $3.4 billion in cash and shares) planned',
    ],
    [
      'The brewer agreed to buy Hopwell, a maker of cider for pubs and hotels, for $12 million.',
      'buy(agent: The brewer, patient: Hopwell, amount: $12 million) planned',
    ],
    [
      'Acme agreed to buy Torsted, a maker of pumps for ships and mines, for $40 million in cash.',
      'be(agent: Torsted, attribute: a maker of pumps for ships and mines)',
    ],
    [
      'The fund will buy Ostra, an operator of ferries for cars and lorries, for $700 million.',
      'buy(agent: The fund, patient: Ostra, amount: $700 million)',
    ],
  ])('belongs to no noun of what it is: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('whom somebody accuses', () => {
  test.each([
    [
      'The Netherlands on Monday expelled two envoys whom it accuses of spying on exiles.',
      /^spy\(agent: two envoys, .*\) alleged/u,
    ],
    [
      'The brewer accused the guild of having known about the leak since March.',
      /^know\(agent: the guild, .*\) alleged \[The brewer\]/u,
    ],
    [
      'Prosecutors charged two clerks whom they accuse of taking bribes.',
      /^take\(agent: two clerks, patient: bribes\) alleged \[they\]/u,
    ],
    [
      'The firm sued a chemist whom it accused of stealing a formula.',
      /^steal\(agent: a chemist, patient: a formula\) alleged \[it\]/u,
    ],
    [
      'The ministry sacked two clerks whom it suspects of selling passports.',
      /^sell\(agent: two clerks, patient: passports\) alleged/u,
    ],
  ])('is said to have done it: %s', (text, line) => {
    expect(said(text)).toContainEqual(expect.stringMatching(line));
  });
});

describe('who is fined', () => {
  test.each([
    [
      'The regulator had inspected the plant in 2021, when it fined Transet 24,000 euros for storing chemicals without a permit.',
      ['fine(agent: it, patient: Transet, amount: 24,000 euros)', /^store\(agent: Transet,/u],
    ],
    [
      'The agency searched the plant in 2019, when it fined Corvel 30,000 euros for storing tyres without a fence.',
      ['fine(agent: it, patient: Corvel, amount: 30,000 euros)', /^store\(agent: Corvel,/u],
    ],
    [
      'The council closed the bar in May, when it fined Acme 900 pounds for selling beer to children.',
      ['fine(agent: it, patient: Acme, amount: 900 pounds)', /^sell\(agent: Acme,/u],
    ],
    [
      'The league met in 2018, when it fined Calder 5,000 euros for breaking the rules.',
      ['fine(agent: it, patient: Calder, amount: 5,000 euros)', /^break\(agent: Calder,/u],
    ],
  ])('did what the fine is for: %s', (text, [fine = '', deed = '']) => {
    expect(said(text)).toContain(fine);
    expect(said(text)).toContainEqual(expect.stringMatching(deed));
  });
});

describe('a sentence whose verb stands behind a clause and before a list', () => {
  test.each([
    [
      'The warehouse, which belongs to the logistics company Transet, stored paint, solvents and about 40 tonnes of fertiliser.',
      'store(agent: The warehouse, patient: paint, solvents and about 40 tonnes of fertiliser)',
    ],
    [
      'The shed, which belongs to the transport company Lindal, stored tar, glue and about 30 drums of oil.',
      'store(agent: The shed, patient: tar, glue and about 30 drums of oil)',
    ],
    [
      'The cellar, which was dug in 1890, held wine, cheese and 40 barrels of beer.',
      'hold(agent: The cellar, patient: wine, cheese and 40 barrels of beer)',
    ],
    [
      'The vault, which belongs to the jeweller Ranft, contained rings, coins and 20 bars of gold.',
      'contain(agent: The vault, patient: rings, coins and 20 bars of gold)',
    ],
  ])('is read whole: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a verb of the past behind a noun, with a place behind it', () => {
  test.each([
    [
      'The mayor said that a fire tore through the mill.',
      'tear(agent: a fire, place: the mill) [The mayor]',
    ],
    [
      'Three people died when a fire tore through a warehouse in the harbour of Brixen late on Tuesday.',
      'tear(agent: a fire, place: a warehouse',
    ],
    ['Witnesses said that a storm tore across the bay.', 'tear(agent: a storm'],
    ['The police said that the van tore across the field.', 'tear(agent: the van'],
  ])('is a verb: %s', (text, line) => {
    expect(said(text).join('\n')).toContain(line);
  });
});
