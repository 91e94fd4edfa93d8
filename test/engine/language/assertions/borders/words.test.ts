import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('`not` before what there is none of', () => {
  test.each([
    [
      'Not a single dollar was paid to the officer, Ode said.',
      'not pay(patient: Not a single dollar, recipient: the officer) (none) [Ode]',
    ],
    [
      'Not one ballot was lost, the clerk said.',
      'not lose(patient: Not one ballot) (none) [the clerk]',
    ],
    [
      'Not a single house was damaged in the flood.',
      'not damage(patient: Not a single house, place: the flood) (none)',
    ],
    ['Not a word was said about the debt.', 'not say(patient: Not a word) (none)'],
  ])('stands in its phrase: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('`that` behind an aside', () => {
  test.each([
    [
      'She cautioned, however, that protection appeared to wane.',
      'appear(agent: protection) [She]',
    ],
    ['He noted, however, that support seemed to fade.', 'seem(agent: support) [He]'],
    [
      'Experts warned, however, that progress appeared slow.',
      'appear(agent: progress, attribute: slow) [Experts]',
    ],
    [
      'The doctor warned, however, that immunity seemed to fade.',
      'seem(agent: immunity) [The doctor]',
    ],
  ])('opens what is said: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('hopes and fears that something raises', () => {
  test.each([
    [
      'The drug protected most people, according to a trial, raising hopes that the disease could be contained.',
      'contain(patient: the disease) possible',
    ],
    [
      'The storm closed the port, raising fears that the harvest would rot.',
      'rot(agent: the harvest) possible',
    ],
    [
      'The talks ended early, raising hopes that the strike could be averted.',
      'avert(patient: the strike) possible',
    ],
    ['Her win stoked fears that the treaty would fail.', 'fail(agent: the treaty) possible'],
    [
      'The clinic shut in May, raising doubts that patients would be treated.',
      'treat(patient: patients) doubted',
    ],
  ])('are nobody’s words: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('who voices fears has them', () => {
    expect(said('The mayor voiced fears that the dam leaked.').join('\n')).toContain(
      'leak(agent: the dam) possible [The mayor]',
    );
  });
});

describe('what is said by what `it` stands for', () => {
  test.each([
    [
      'The bank closed three branches. It said that the mayor had been warned.',
      'warn(patient: the mayor) [It]',
    ],
    [
      'The club lost four players, it said in a statement.',
      'lose(agent: The club, patient: four players) [it]',
    ],
    [
      'The lender denied the report, it said in a letter, adding that it would sue.',
      'sue(agent: it) [it]',
    ],
    [
      'The agency closed the beach. It warned that the water was dirty.',
      'be(agent: the water, attribute: dirty) [It]',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a time behind a noun', () => {
  test.each([
    [
      'He deleted 40 files from his phone three days after police searched the office.',
      'delete(agent: He, patient: 40 files, origin: his phone, time: three days)',
    ],
    [
      'She moved the money from her account two weeks before the firm collapsed.',
      'move(agent: She, patient: the money, origin: her account, time: two weeks)',
    ],
    [
      'Holm drove the truck to his farm two days before the fire.',
      'drive(agent: Holm, patient: the truck, goal: his farm, time: two days, time: the fire)',
    ],
    [
      'The firm aims to open in Spain by the end of the year.',
      'open(agent: The firm, place: Spain, time: the end of the year) planned',
    ],
  ])('is none of its parts: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
