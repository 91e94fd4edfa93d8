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
      'The firm agreed not to use its delivery tool, Parcelbird, and will use vans.',
      'be(agent: Parcelbird, attribute: its delivery tool)',
    ],
    [
      'The critic described the play as dull.',
      'describe(agent: The critic, patient: the play, attribute: dull)',
    ],
    [
      'The mill was sold to Acme by Holm in May.',
      'sell(patient: The mill, recipient: Acme, agent: Holm, time: May)',
    ],
    [
      'The house was left to the town by Ida Holm.',
      'leave(patient: The house, recipient: the town, agent: Ida Holm)',
    ],
    [
      'The prize was given to a book by Ida Holm.',
      'give(patient: The prize, recipient: a book by Ida Holm)',
    ],
    ['If the tax rises, the mill will close.', 'rise(agent: the tax) conditional'],
    ['When the old dam breaks, the village floods.', 'break(agent: the old dam)'],
    ['Mayor Tom Ash spoke in Skara.', 'speak(agent: Mayor Tom Ash, place: Skara)'],
    ['Lund is suspected of poisoning the well.', 'poison(agent: Lund, patient: the well) alleged'],
    ['He was suspected of having stolen the bell.', 'steal(agent: He, patient: the bell) alleged'],
    ['The murder of her favourite, Osk, led to a war.', 'be(agent: Osk, attribute: her favourite)'],
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

describe('a verb in -s behind `that`, which may be a noun', () => {
  test.each([
    [
      'A boat that sinks is a loss.',
      ['sink(agent: A boat)', 'be(agent: A boat, attribute: a loss)'],
    ],
    ['A dog that barks was sold.', ['bark(agent: A dog)', 'sell(patient: A dog)']],
    ['A law that fails was dropped.', ['fail(agent: A law)', 'drop(patient: A law)']],
    [
      'A firm that lies loses its clients.',
      ['lie(agent: A firm)', 'lose(agent: A firm, patient: its clients)'],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('a clause without `that` behind a noun', () => {
  test.each([
    ['Moe rejected claims he lied.', 'lie(agent: he) denied [Moe]'],
    [
      'The mayor rejected claims she took bribes.',
      'take(agent: she, patient: bribes) denied [The mayor]',
    ],
    ['Lund dismissed reports he would resign.', 'resign(agent: he) denied [Lund]'],
    ['Voters heard claims the mayor had lied.', 'lie(agent: the mayor) alleged'],
    ['The paper printed reports the bank was broke.', 'print(agent: The paper, patient: reports)'],
    ['She denied rumours she heard in town.', 'deny(agent: She, patient: rumours)'],
    ['He spoke of reports he has seen.', 'see(patient: reports, agent: he)'],
    ['The claims he made were false.', 'make(patient: The claims, agent: he)'],
    ['Holm read the report she had written.', 'write(patient: the report, agent: she)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

test('what reports say that somebody receives is nobody’s and not stated', () => {
  expect(said('Police received reports that a man had drowned.')).toContain(
    'drown(agent: a man) alleged',
  );
});

describe('what somebody is said to be', () => {
  test.each([
    ['Berg, an alleged spy, was arrested.', 'be(agent: Berg, attribute: an alleged spy) alleged'],
    ['The alleged thief, Berg, left.', 'be(agent: Berg, attribute: The alleged thief) alleged'],
    [
      'Alleged gang leader Tom Ash was arrested.',
      'be(attribute: Alleged gang leader, agent: Tom Ash) alleged',
    ],
    [
      'Berg is the alleged leader of the gang.',
      'be(agent: Berg, attribute: the alleged leader of the gang) alleged',
    ],
    [
      'The reputed owner of the boat is Berg.',
      'be(agent: The reputed owner of the boat, attribute: Berg) alleged',
    ],
    ['Berg, a former spy, was arrested.', 'be(agent: Berg, attribute: a former spy)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a word that in small letters is no abbreviation', () => {
  test.each([
    ['The president was ill.', 'be(agent: The president, attribute: ill)'],
    ['The clerk saw the sun.', 'see(agent: The clerk, patient: the sun)'],
    ['She lives in Boston, Mass.', 'live(agent: She, place: Boston, Mass.)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who an infinitive is said of', () => {
  test.each([
    ['Lund is likely to win the race.', 'win(agent: Lund, patient: the race) possible'],
    [
      'The storm is certain to lose strength.',
      'lose(agent: The storm, patient: strength) possible',
    ],
    [
      'Zhang: Yes, the storm is almost certain to lose strength as it surges over land.',
      'lose(agent: the storm, patient: strength) possible',
    ],
    ['It is hard to win the race.', 'win(patient: the race) possible'],
    [
      'RBI is to reveal the names of the banks.',
      'reveal(agent: RBI, patient: the names of the banks) planned',
    ],
    [
      'The mill to be sold to Acme lies in Lund.',
      'sell(patient: The mill, recipient: Acme) possible',
    ],
    ['The men to be freed were jailed in May.', 'free(patient: The men) possible'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
