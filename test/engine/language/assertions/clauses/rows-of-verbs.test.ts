import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what stands in a row behind `to` is promised, refused or ordered with the first', () => {
  test.each([
    [
      'Holm pledged to cut tram fares, open the old pool and sell the arena.',
      'open(agent: Holm, patient: the old pool) planned [Holm]',
    ],
    [
      'Holm pledged to cut tram fares, open the old pool and sell the arena.',
      'sell(agent: Holm, patient: the arena) planned [Holm]',
    ],
    [
      'He vowed to cut fares, open the Mill Lane library and scrap the planned tunnel.',
      'scrap(agent: He, patient: the planned tunnel) planned [He]',
    ],
    [
      'Holm vowed to sell the mill, to close the yard and to repay the loan.',
      'repay(agent: Holm, patient: the loan) planned [Holm]',
    ],
    [
      'Holm vowed to sell the mill, to close the yard and to repay the loan.',
      'close(agent: Holm, patient: the yard) planned [Holm]',
    ],
    [
      'Ruud promised to reopen the pool and to cancel the tunnel.',
      'cancel(agent: Ruud, patient: the tunnel) planned [Ruud]',
    ],
    [
      'The mayor refused to raise fees, close the pool and sell the park.',
      'not close(agent: The mayor, patient: the pool)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what happened then is no part of what was ordered', () => {
  test.each([
    [
      'The mayor ordered that the pier be closed because of leaks, and Brandt complied by closing both docks.',
      'comply(agent: Brandt)',
    ],
    [
      'The mayor ordered that access to the mill be limited because of security concerns, and Brandt complied by closing both docks.',
      'comply(agent: Brandt)',
    ],
    [
      'The regulator ordered that public access to Torne 5 be restricted because of flood risks, and Acme complied by closing both docks.',
      'comply(agent: Acme)',
    ],
    [
      'The court ordered that she be freed and that he be jailed, and they appealed.',
      'jail(patient: he) asked [The court]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('verbs and subjects joined in a row', () => {
  test.each([
    [
      'Raiders burned the town of Skara, sacked the fort of Lund in Scania and wintered near the lake.',
      'winter(agent: Raiders, place: the lake)',
    ],
    ['Two boats sank and three were damaged.', 'damage(patient: three)'],
    ['The rooms are clean and staff is friendly.', 'be(agent: staff, attribute: friendly)'],
    [
      'It holds for prime numbers and Carmichael numbers.',
      'hold(agent: It, other: prime numbers and Carmichael numbers)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
