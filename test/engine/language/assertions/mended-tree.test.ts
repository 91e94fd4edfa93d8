import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';
import { said } from './said.js';

test('what is shown of a sentence is the tree that its assertions are read off', () => {
  const { sentences } = readDocument('The jury convicted the mayor of Visby of perjury.');
  const tokens = sentences[0]?.tokens ?? [];
  const perjury = tokens.find(({ text }) => text === 'perjury');
  expect(perjury?.relation).toBe('obl');
  expect(tokens[perjury?.head ?? -1]?.text).toBe('convicted');
});

describe('the complement of a verb behind an object of several nouns', () => {
  test.each([
    [
      'The jury convicted the president of the company of fraud.',
      'convict(agent: The jury, patient: the president of the company, content: fraud)',
    ],
    ['The jury convicted the mayor of Visby of perjury.', 'perjury(agent: the mayor of Visby)'],
    [
      'The jury convicted the owner of the shop of the murder of a nurse.',
      'murder(agent: the owner of the shop, patient: a nurse)',
    ],
    [
      'The prosecutors charged the captain of the ferry with the murder of two sailors.',
      'murder(agent: the captain of the ferry, patient: two sailors) alleged',
    ],
    [
      'The paper accused the wife of the judge of lying to the court.',
      'lie(agent: the wife of the judge, goal: the court) alleged [The paper]',
    ],
    [
      'The union accused the head of the agency.',
      'accuse(agent: The union, patient: the head of the agency)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a phrase that a parser hangs from the wrong word', () => {
  test.each([
    [
      'The referee sent off the captain for a foul.',
      'send off(agent: The referee, patient: the captain, other: a foul)',
    ],
    [
      'More ships were waiting than in the last strike, in 2016, which was ended by a court.',
      'end(patient: the last strike, agent: a court)',
    ],
    [
      'Ola Lund, an engineer at the University of Visby who was not involved, spoke.',
      'not involve(patient: an engineer at the University of Visby)',
    ],
    [
      'The prosecutor called the verdict a relief.',
      'call(agent: The prosecutor, patient: the verdict, attribute: a relief)',
    ],
    [
      'Follett, 58, and the neighbour, Kyle Marchbank, 31, both deny arson.',
      'deny(agent: Follett, 58, and the neighbour, Kyle Marchbank, 31, patient: arson)',
    ],
    ['Ida Holm, 44, and Tom Ash both left.', 'be(agent: Ida Holm, amount: 44)'],
    ['Judge Falk denied Osei bail.', 'deny(agent: Judge Falk, recipient: Osei, patient: bail)'],
    ['Osei was refused bail.', 'refuse(recipient: Osei, patient: bail)'],
    [
      'The trial will start in May, provided that funding is found.',
      'find(patient: funding) conditional',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

test('what somebody promises to have done is not done yet', () => {
  expect(said('The firm promised to have the boats inspected.')).toContain(
    'inspect(patient: the boats) asked [The firm]',
  );
});

test('who did it is not the time by which it is done', () => {
  expect(said('The ferry will be repaired by the end of July.')[0]).not.toContain('agent');
});

describe('a clause with `that` behind a noun', () => {
  test.each([
    ['The panel praised the claim that he made.', 'make(patient: the claim, agent: he)'],
    ['The panel heard the complaint that he filed.', 'file(patient: the complaint, agent: he)'],
    [
      'The mayor broke the promise that he wanted to keep.',
      'keep(patient: the promise, agent: he) planned',
    ],
    [
      'The panel rejected the claim that the mayor lied.',
      'lie(agent: the mayor) denied [The panel]',
    ],
    [
      'The mayor denied the allegation that he took the money.',
      'take(agent: he, patient: the money) denied [The mayor]',
    ],
    ['There was no sign that the mill had closed.', 'close(agent: the mill) doubted'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
