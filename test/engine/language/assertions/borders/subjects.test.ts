import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('a day between a subject and its verb', () => {
  test.each([
    [
      'Police on Wednesday detained the manager.',
      'detain(agent: Police, time: Wednesday, patient: the manager)',
    ],
    [
      'The ferry operator Norvik on Friday cut its profit forecast.',
      'cut(agent: The ferry operator Norvik, time: Friday, patient: its profit forecast)',
    ],
    [
      'A court in Oslo on Friday jailed a former minister.',
      'jail(agent: A court in Oslo, time: Friday, patient: a former minister)',
    ],
    ['Germany on Tuesday said it would pay.', 'say(agent: Germany, time: Tuesday)'],
    [
      'The council of Arlund on Thursday approved the plan.',
      'approve(agent: The council of Arlund, time: Thursday, patient: the plan)',
    ],
  ])('says when: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a number before a second participle', () => {
  test.each([
    [
      'Two people were killed and 12 injured in the crash.',
      'injure(patient: 12, place: the crash)',
    ],
    ['Two miners were killed and 14 hurt when the shaft collapsed.', 'hurt(patient: 14)'],
    [
      'Six houses were destroyed and 40 damaged in the storm.',
      'damage(patient: 40, place: the storm)',
    ],
    ['Four soldiers were wounded and one killed when a bomb went off.', 'kill(patient: one)'],
  ])('is who it happened to: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('the subject of what is said', () => {
  test.each([
    [
      '"A panel of five people chose Norvik," Berg told Leeds Crown Court.',
      'choose(agent: A panel of five people, patient: Norvik) [Berg]',
    ],
    [
      '"A committee of nine people picked the winner," Hale told Leeds Crown Court.',
      'pick(agent: A committee of nine people, patient: the winner) [Hale]',
    ],
    [
      '"A group of four clerks signed the papers," Holm told the inquiry.',
      'sign(agent: A group of four clerks, patient: the papers) [Holm]',
    ],
    [
      '"A panel of three judges picked the book," Lund told the newspaper.',
      'pick(agent: A panel of three judges, patient: the book) [Lund]',
    ],
  ])('is kept where a quotation opens the sentence: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a name behind a semicolon', () => {
  test.each([
    [
      'Other analysts were less patient; Sofie Dahl of the broker Hansen & Lie lowered her target.',
      'lower(agent: Sofie Dahl of the broker Hansen & Lie, patient: her target)',
    ],
    [
      'Some parents were calm; Ida Moe of the school board resigned on Friday.',
      'resign(agent: Ida Moe of the school board, time: Friday)',
    ],
    [
      "Some farmers were pleased; Ode of the growers' union called it a start.",
      "call(agent: Ode of the growers' union, patient: it, attribute: a start)",
    ],
    [
      'Other members were calm; Karl Berg of the fishing guild left the hall.',
      'leave(agent: Karl Berg of the fishing guild, patient: the hall)',
    ],
  ])('does what the verb behind it says: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what costs somebody a sum', () => {
  test.each([
    [
      'The strike cost the company 65 million crowns, Karl Berg said.',
      'cost(agent: The strike, recipient: the company, patient: 65 million crowns) [Karl Berg]',
    ],
    [
      'The strike cost the town 3 million pounds, the mayor said.',
      'cost(agent: The strike, recipient: the town, amount: 3 million pounds) [the mayor]',
    ],
    [
      'The delay cost the airline 40 million euros, according to the auditor.',
      'cost(agent: The delay, recipient: the airline, amount: 40 million euros, other: the auditor) [the auditor]',
    ],
    [
      'The strike cost the company 65 million crowns, according to its finance chief, Henrik Berg.',
      'cost(agent: The strike, recipient: the company, patient: 65 million crowns, other: its finance chief) [its finance chief]',
    ],
  ])('is read with who pays: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a clause behind `as`', () => {
  test.each([
    [
      'Stocks fell 2 percent in Oslo as investors worried about oil.',
      'fall(agent: Stocks, amount: 2 percent, place: Oslo)',
    ],
    ['Copper rose as traders fretted about supply.', 'rise(agent: Copper)'],
    ["The bank's shares slid as analysts warned of losses.", "slide(agent: The bank's shares)"],
    ['Bonds climbed as savers worried about the vote.', 'climb(agent: Bonds)'],
    [
      'Shares fell 3 percent in London as traders fretted about demand.',
      'fall(agent: Shares, amount: 3 percent, place: London)',
    ],
  ])('says what happens meanwhile, and is nobody’s word: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('reports what a verb of saying has nothing to say of itself', () => {
    expect(said('The mill, as the mayor said on Monday, will close.')).toContain(
      'close(agent: The mill) [the mayor]',
    );
  });
});
