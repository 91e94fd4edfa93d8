import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is heard at the end or between commas is alleged', () => {
  test.each([
    [
      'The former head of a chain of bakeries forged scores of invoices from a cousin’s firm, a court has been told.',
      'forge(agent: The former head of a chain of bakeries, patient: scores of invoices, origin: a cousin’s firm) alleged',
    ],
    [
      'The owner set fire to the barn, it is alleged.',
      'set(agent: The owner, patient: fire, goal: the barn) alleged',
    ],
    [
      'The captain was drunk, the inquest heard.',
      'be(agent: The captain, attribute: drunk) alleged',
    ],
    [
      'The director, the jury heard, hid the losses.',
      'hide(agent: The director, patient: the losses) alleged',
    ],
    ['The council, it was claimed, knew of the leak.', 'know(agent: The council) alleged'],
    ['She left early, and the jury was told.', 'leave(agent: She, time: early)'],
    ['Police stormed the hall, the mayor was told.', 'storm(agent: Police, patient: the hall)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('what is denied stays so below', () => {
  test.each([
    [
      'The school denied a report in the Herald that Lund had gone to Turku to sound out Vasa Lines.',
      'sound out(agent: Lund, patient: Vasa Lines) denied [The school]',
    ],
    [
      'Norvik rejected a claim by the union that Moe had flown to Oslo to meet Dahl.',
      expect.stringMatching(/^meet\(agent: Moe, patient: Dahl\) denied/u),
    ],
    [
      'Norvik denied a report in the newspaper Dagen that Berg had flown to Oslo last month to meet Dahl.',
      expect.stringMatching(/^meet\(agent: Berg, patient: Dahl\) denied/u),
    ],
    [
      'The firm owns a report on the bridge that Lund had built.',
      'build(patient: the bridge, agent: Lund)',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });
});

describe('what somebody is to explain is what others say of them', () => {
  test.each([
    [
      'Dana Cole said the mayor should explain why his office had dropped the audit.',
      expect.stringMatching(/^drop\(agent: his office, patient: the audit\) alleged/u),
    ],
    [
      'He explained why his office had dropped the audit.',
      'drop(agent: his office, patient: the audit) [He]',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });
});

describe('“not until” is said of what happened then', () => {
  test.each([
    ['Residents were not told until 4 June.', 'tell(patient: Residents, time: 4 June)'],
    ['The bridge did not open until 1932.', 'open(agent: The bridge, time: 1932)'],
    ['The flaw was not found until an engineer looked.', 'find(patient: The flaw)'],
    ['The guests did not stay until Friday.', 'not stay(agent: The guests, time: Friday)'],
    ['The school will not reopen until Monday.', 'not reopen(agent: The school, time: Monday)'],
    ['The bridge did not open in 1932.', 'not open(agent: The bridge, time: 1932)'],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('words that are read for what they are', () => {
  test.each([
    [
      'On 12 May the company told the regulator.',
      'tell(time: 12 May, agent: the company, patient: the regulator)',
    ],
    [
      'On Monday it may tell the regulator.',
      'tell(time: Monday, agent: it, patient: the regulator) possible',
    ],
    [
      'The strike is expected to last six weeks.',
      'last(agent: The strike, time: six weeks) possible',
    ],
    ['The trial is due to last five weeks.', 'last(agent: The trial, time: five weeks) planned'],
    ['The last six weeks were hard.', 'be(agent: The last six weeks, attribute: hard)'],
    [
      'The report, he notes, cost NZ$80,000 and that two-thirds of it was paid by the guild.',
      'pay(patient: two-thirds of it, agent: the guild) [he]',
    ],
    ['He asked that the report cost less.', expect.stringMatching(/^cost\(.* asked/u)],
    [
      'He would not be drawn on the report, except to say it would be read.',
      expect.stringMatching(/^read\(patient: it\)(?! conditional)/u),
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });
});
