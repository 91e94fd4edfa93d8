import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('who gets what', () => {
  test.each([
    ['The bank lent Moe $500.', 'lend(agent: The bank, recipient: Moe, amount: $500)'],
    ['The bank lent $500 to Moe.', 'lend(agent: The bank, amount: $500, recipient: Moe)'],
    ['Acme owes the bank $3 million.', 'owe(agent: Acme, recipient: the bank, amount: $3 million)'],
    [
      'Brandt paid Quill $4 million for the mill.',
      'pay(agent: Brandt, recipient: Quill, amount: $4 million, other: the mill)',
    ],
    [
      'The club sold the town the field for $2 million.',
      'sell(agent: The club, recipient: the town, patient: the field, amount: $2 million)',
    ],
    [
      'The town granted the club a licence.',
      'grant(agent: The town, recipient: the club, patient: a licence)',
    ],
    [
      'The judge fined Acme $3 million.',
      'fine(agent: The judge, patient: Acme, amount: $3 million)',
    ],
    [
      'Acme supplied the army with boots.',
      'supply(agent: Acme, recipient: the army, patient: boots)',
    ],
    [
      'The firm provides the town with water.',
      'provide(agent: The firm, recipient: the town, patient: water)',
    ],
    [
      'The board elected Ida Holm chair.',
      'elect(agent: The board, patient: Ida Holm, attribute: chair)',
    ],
    [
      'The agency awarded Brandt a contract worth $8 million.',
      'be(agent: a contract, attribute: worth, amount: $8 million)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who does what somebody is charged with or blamed for', () => {
  test.each([
    [
      'Prosecutors charged Holm with stealing the car.',
      'steal(agent: Holm, patient: the car) alleged [Prosecutors]',
    ],
    [
      'The mayor blamed Acme for closing the road.',
      'close(agent: Acme, patient: the road) [The mayor]',
    ],
    ['The union thanked Holm for saving the mill.', 'save(agent: Holm, patient: the mill)'],
    ['The court sentenced Holm for killing a guard.', 'kill(agent: Holm, patient: a guard)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what somebody is robbed of', () => {
  test.each([
    [
      'The men robbed the bank of $4 million.',
      'rob(agent: The men, patient: the bank, amount: $4 million)',
    ],
    ['The bank was robbed of $4 million.', 'rob(patient: The bank, amount: $4 million)'],
    [
      'Holm cheated the widow of $40,000.',
      'cheat(agent: Holm, patient: the widow, amount: $40,000)',
    ],
    ['The court stripped the mayor of his office.', 'strip(agent: The court, patient: the mayor)'],
    ['The fraud robbed pensioners of their savings.', 'rob(agent: The fraud, patient: pensioners)'],
    ['Thieves robbed the museum of two paintings.', 'rob(agent: Thieves, patient: the museum)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who is robbed, with what describes him', () => {
  test.each([
    [
      'The men robbed the owner of the shop.',
      'rob(agent: The men, patient: the owner of the shop)',
    ],
    ['The men robbed the bank of Sweden.', 'rob(agent: The men, patient: the bank of Sweden)'],
    [
      'The club sacked the head of security.',
      'sack(agent: The club, patient: the head of security)',
    ],
    [
      'The firm sold the mill of its founder.',
      'sell(agent: The firm, patient: the mill of its founder)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what people are given, a noun without an article', () => {
  test.each([
    [
      'Anna taught the children Danish.',
      'teach(agent: Anna, recipient: the children, patient: Danish)',
    ],
    [
      'Holm taught her daughter French.',
      'teach(agent: Holm, recipient: her daughter, patient: French)',
    ],
    ['Anna gave the children cake.', 'give(agent: Anna, recipient: the children, patient: cake)'],
    ['Acme paid the workers wages.', 'pay(agent: Acme, recipient: the workers, patient: wages)'],
    ['Holm sold the women shoes.', 'sell(agent: Holm, recipient: the women, patient: shoes)'],
    [
      'Anna teaches the older boys chess in May.',
      'teach(agent: Anna, recipient: the older boys, patient: chess, time: May)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['The firm sold the kitchen tables.', 'sell(agent: The firm, patient: the kitchen tables)'],
    ['The firm sold the sports cars.', 'sell(agent: The firm, patient: the sports cars)'],
    ["The firm sold the women's shoes.", "sell(agent: The firm, patient: the women's shoes)"],
    ['Anna taught the children of Lund.', 'teach(agent: Anna, patient: the children of Lund)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a number without a noun behind a verb of paying is an amount', () => {
  test.each([
    ['The firm was fined 2 million.', 'fine(patient: The firm, amount: 2 million)'],
    [
      'The court fined the firm 2 million.',
      'fine(agent: The court, patient: the firm, amount: 2 million)',
    ],
    [
      'The club owes 3 million to the bank.',
      'owe(agent: The club, amount: 3 million, recipient: the bank)',
    ],
    ['The roof cost 40,000.', 'cost(agent: The roof, amount: 40,000)'],
    [
      'The judge fined Moe 500 in May.',
      'fine(agent: The judge, patient: Moe, amount: 500, time: May)',
    ],
    [
      'The town lent the club 900 chairs.',
      'lend(agent: The town, recipient: the club, patient: 900 chairs)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
