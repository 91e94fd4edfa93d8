import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';
import { said } from './said.js';

test('every sentence of a text is read, a dateline and one of 3,000 units too', () => {
  const long = `The shop sold ${'lamps, ropes, '.repeat(220)}and nails.`;
  const parts = ['LUND, Jan. 3 (Reuters) -', 'It rained.', long, 'Holm left.'];
  const text = parts.join(' ');
  const { sentences } = readDocument(text);
  expect(long.length).toBeGreaterThan(3000);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  expect(sentences.every(({ tokens }) => tokens.length > 0)).toBe(true);
  expect(said(text)).toContain('leave(agent: Holm)');
});

describe('polarity and status', () => {
  test.each([
    ['The owner refused to repair the roof.', 'not repair(agent: The owner, patient: the roof)'],
    ['The owner failed to repair the roof.', 'not repair(agent: The owner, patient: the roof)'],
    ['The owner did not fail to repair the roof.', 'repair(agent: The owner, patient: the roof)'],
    [
      'The ministry stopped short of closing the port.',
      'not close(agent: The ministry, patient: the port)',
    ],
    [
      'The pilot has yet to explain the crash.',
      'not explain(agent: The pilot, patient: the crash)',
    ],
    [
      'The county alleged that the yard had hidden a report.',
      'hide(agent: the yard, patient: a report) alleged [The county]',
    ],
    [
      'The county alleged that Nordpie had hidden the report.',
      'hide(agent: Nordpie, patient: the report) alleged [The county]',
    ],
    [
      'Quill would not save money by closing the school.',
      'close(agent: Quill, patient: the school) possible',
    ],
    ['The plan to close the school has not been paid for.', 'close(patient: the school) planned'],
    ['The mine no longer operates.', 'not operate(agent: The mine)'],
    ['Nobody could open the safe.', 'not open(agent: Nobody, patient: the safe) (none)'],
    [
      'Nobody said that the owner had closed the mine.',
      'close(agent: the owner, patient: the mine) possible',
    ],
    [
      'The minister never said that the owner had closed the mine.',
      'close(agent: the owner, patient: the mine) possible',
    ],
    [
      'The minister said that the owner had closed the mine.',
      'close(agent: the owner, patient: the mine) [The minister]',
    ],
    ['The driver left without paying the bill.', 'not pay(agent: The driver, patient: the bill)'],
    [
      'The guard was acquitted of stealing the painting.',
      'not steal(agent: The guard, patient: the painting)',
    ],
    [
      'The guard is accused of stealing the painting.',
      'steal(agent: The guard, patient: the painting) alleged',
    ],
    [
      'A union official accused the company of firing two engineers in March.',
      'fire(agent: the company, patient: two engineers, time: March) alleged [A union official]',
    ],
    ['The guard was charged with murder.', 'murder(agent: The guard) alleged'],
    [
      'The guard is suspected of stealing the painting.',
      'steal(agent: The guard, patient: the painting) alleged',
    ],
    ['The pump reportedly killed 12 people.', 'kill(agent: The pump, patient: 12 people) alleged'],
    [
      'The airline planned to close the route.',
      'close(agent: The airline, patient: the route) planned',
    ],
    [
      'The airline agreed to close the route.',
      'close(agent: The airline, patient: the route) planned',
    ],
    [
      'The airline offered to close the route.',
      'close(agent: The airline, patient: the route) planned',
    ],
    [
      'The airline hopes to close the route.',
      'close(agent: The airline, patient: the route) planned',
    ],
    [
      'The judge asked the jury to leave the room.',
      'leave(agent: the jury, patient: the room) asked [The judge]',
    ],
    [
      'The airline could close the route.',
      'close(agent: The airline, patient: the route) possible',
    ],
    [
      'The airline will close the route if the subsidy ends.',
      'close(agent: The airline, patient: the route) conditional',
    ],
    ['The thief tried to open the safe.', 'open(agent: The thief, patient: the safe) attempted'],
    ['The runner nearly won the race.', 'not win(agent: The runner, patient: the race)'],
    [
      'The auditor doubted that the firm had made a profit.',
      'make(agent: the firm, patient: a profit) doubted [The auditor]',
    ],
    [
      'It is wrong to say that the bank closed the branch.',
      'not close(agent: the bank, patient: the branch)',
    ],
    [
      'The ministry neither confirmed nor denied the report.',
      'not confirm(agent: The ministry, patient: the report)',
    ],
    [
      'The board promised the staff to keep the plant.',
      'keep(agent: The board, patient: the plant) planned',
    ],
    [
      'The council insisted that the road be closed.',
      'close(patient: the road) asked [The council]',
    ],
    [
      'The council demanded that the yard pay the fine.',
      'pay(agent: the yard, patient: the fine) asked [The council]',
    ],
    [
      'The auditor asked whether the firm had made a profit.',
      'make(agent: the firm, patient: a profit) asked [The auditor]',
    ],
    [
      'The clerk said that the mayor and the council have agreed.',
      'agree(agent: the mayor and the council) [The clerk]',
    ],
    ['The clerk pretended to be a doctor.', 'not be(agent: The clerk, attribute: a doctor)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('arguments', () => {
  test.each([
    [
      'The chapel was built in 1790 and restored in 2004.',
      'restore(patient: The chapel, time: 2004)',
    ],
    [
      'The tower was sold by the town to Brandt for $3 million.',
      'sell(patient: The tower, agent: the town, recipient: Brandt, amount: $3 million)',
    ],
    ['Half the workers left.', 'leave(agent: Half the workers) (half)'],
    ['He was arrested and died in jail.', 'die(agent: He, place: jail)'],
    [
      'The judge ordered the firm to pay the workers.',
      'pay(agent: the firm, patient: the workers) asked',
    ],
    [
      'The court ruled that the ban was illegal.',
      'be(agent: the ban, attribute: illegal) [The court]',
    ],
    ['Prices fell from $8 to $4.', 'fall(agent: Prices, origin: $8, goal: $4)'],
    [
      'Acme raised $65 million at a valuation of $965 million.',
      'raise(agent: Acme, amount: $65 million, place: a valuation of $965 million)',
    ],
    [
      'The factory will cut 40 jobs in Lund and 25 in Skara.',
      'cut(agent: The factory, patient: 25, place: Skara)',
    ],
    [
      'The bank lent the city $5 million.',
      'lend(agent: The bank, recipient: the city, amount: $5 million)',
    ],
    [
      'The plant was closed by the firm by mistake.',
      'close(patient: The plant, agent: the firm, other: mistake)',
    ],
    [
      'Acme sold the mill to Brandt for $3 million in May 2019.',
      'sell(agent: Acme, patient: the mill, recipient: Brandt, amount: $3 million, time: May 2019)',
    ],
    [
      'The smuggler was jailed for six years and his wife for two.',
      'jail(patient: his wife, time: two)',
    ],
    ['Denmark beat Norway 3-1.', 'beat(agent: Denmark, patient: Norway, amount: 3-1)'],
    ['The hall belongs to the club.', 'belong(agent: The hall, recipient: the club)'],
    ['Treasurer Eva Holt resigned.', 'be(attribute: Treasurer, agent: Eva Holt)'],
    ['Acme, not Brandt, bought the mill.', 'not be(agent: Acme, attribute: Brandt)'],
    ['There is no evidence that the chairman lied.', 'lie(agent: the chairman) doubted'],
    ['The museum, which opened in 1990, has closed.', 'open(agent: The museum, time: 1990)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a verb that looks like a noun', () => {
  test.each([
    [
      'The airline plans to close the route.',
      'close(agent: The airline, patient: the route) planned',
    ],
    [
      'The auditor doubts that the firm made a profit.',
      'make(agent: the firm, patient: a profit) doubted [The auditor]',
    ],
    [
      'The parking charge was rejected by 10 votes.',
      'reject(patient: The parking charge, amount: 10 votes)',
    ],
    ['The old ferry sails twice a day.', 'sail(agent: The old ferry, amount: twice, other: a day)'],
    ['One pupil in five missed school.', 'miss(agent: One pupil in five, patient: school)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('quantifiers', () => {
  test.each([
    [
      'Neither of the two drivers was hurt.',
      'not hurt(patient: Neither of the two drivers) (neither)',
    ],
    ['Only three of the 12 schools closed.', 'close(agent: Only three of the 12 schools) (only)'],
    ['None of the ferries sailed.', 'not sail(agent: None of the ferries) (none)'],
    ['Most members backed the deal.', 'back(agent: Most members, patient: the deal) (most)'],
    [
      'Too few members came to hold a vote.',
      'not hold(agent: Too few members, patient: a vote) (too few)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

test('whom somebody buys from and who sells are the same, seen from either side', () => {
  const [sold] = readDocument('Acme sold the mill to Brandt.').assertions;
  const bought = sold?.converses.find(({ predicate }) => predicate.lemma === 'buy');
  expect(
    bought?.arguments.map(({ role, entity }) => `${role}: ${entity?.name ?? 'nobody'}`),
  ).toEqual(['origin: Acme', 'patient: nobody', 'agent: Brandt']);
});
