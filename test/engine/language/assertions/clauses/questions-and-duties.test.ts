import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is asked at the head of a sentence is open', () => {
  test.each([
    [
      'Whether Lund finished behind Malmo remains unclear.',
      'finish behind(agent: Lund, standard: Malmo) doubted',
    ],
    ['Whether Berg won in Lund is not known.', 'win(agent: Berg, place: Lund) doubted'],
    ['Whether Acme paid for the boat is disputed.', 'pay(agent: Acme, other: the boat) doubted'],
    [
      'Whether the team finished third has not been settled.',
      'finish(agent: the team, patient: third) doubted',
    ],
    ['Whether the mill closed remains unclear.', 'close(agent: the mill) doubted'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what nobody will say is open, and no condition', () => {
  test.each([
    [
      "He refused to say whether he would join Holm's team.",
      "join(agent: he, patient: Holm's team) doubted",
    ],
    ['He did not say whether he would resign.', 'resign(agent: he) doubted'],
    ['She would not say whether she would stand.', 'not say(agent: She)'],
    ['Ruud would not say whether he would go if she won.', 'not say(agent: Ruud)'],
    ['If she agreed, Ruud would join.', 'join(agent: Ruud) conditional'],
    ['Ruud said that if she agreed, he would join.', 'join(agent: he) conditional [Ruud]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what somebody denies having been', () => {
  test.each([
    ['Holm denies having been the owner.', 'be(agent: Holm, attribute: the owner) denied [Holm]'],
    ['Holm denies having been the owner.', 'deny(agent: Holm)'],
    ['Berg denies having been drunk.', 'be(agent: Berg, attribute: drunk) denied [Berg]'],
    ['She regrets having been his lawyer.', 'be(agent: She, attribute: his lawyer) [She]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what need not be done is not asked for, and what must have been done is concluded', () => {
  test.each([
    ['Holm need not pay.', 'pay(agent: Holm) possible'],
    ['They need not have paid.', 'pay(agent: They)'],
    ['The firm is not required to pay.', 'pay(agent: The firm) possible'],
    ['You do not have to pay.', 'pay(agent: You) possible'],
    ['Holm must not pay.', 'not pay(agent: Holm) asked'],
    ['They are not supposed to smoke.', 'not smoke(agent: They) asked'],
    ['Holm must pay the bill.', 'pay(agent: Holm, patient: the bill) asked'],
    ['The thief must have copied the key.', 'copy(agent: The thief, patient: the key) possible'],
    ['The driver must have been asleep.', 'be(agent: The driver, attribute: asleep) possible'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who says to do something does not do it', () => {
  test.each([
    ['The manager said to open the gate.', 'open(patient: the gate) asked [The manager]'],
    ['The manager is said to own the gate.', 'own(agent: The manager, patient: the gate) alleged'],
    ['Reeve said he had been told by Strand to stop.', 'stop(agent: he) asked [Reeve]'],
    ['Reeve said he had been told by Strand to stop.', 'tell(patient: he, agent: Strand) [Reeve]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what a court or a council hears is said by others', () => {
  test.each([
    [
      'The court heard that Holm had sold the boat.',
      'sell(agent: Holm, patient: the boat) alleged',
    ],
    [
      'Lund Crown Court heard that Berg had stolen a boat.',
      'steal(agent: Berg, patient: a boat) alleged',
    ],
    [
      'The inquest was told the driver had been asleep.',
      'be(agent: the driver, attribute: asleep) alleged',
    ],
    [
      'The jury was told by a guard that the door was open.',
      'be(agent: the door, attribute: open) [a guard]',
    ],
    ['Holm told the court that he had sold the boat.', 'sell(agent: he, patient: the boat) [Holm]'],
    ['Holm heard that the mill had closed.', 'close(agent: the mill) [Holm]'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
