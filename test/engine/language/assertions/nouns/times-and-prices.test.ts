import { describe, expect, it } from 'vitest';
import { readDocument, readQuantities, readTimes } from '../../../../../src/engine/index.js';
import { said } from '../said.js';

describe('when it is done', () => {
  it.each([
    ['A boat hit the pier at dawn.', 'hit(agent: A boat, patient: the pier, time: dawn)'],
    ['The ship sank within minutes.', 'sink(agent: The ship, time: minutes)'],
    ['Thieves broke into the bank at night.', 'break(agent: Thieves, goal: the bank, time: night)'],
    ['The shop is closed at weekends.', 'close(patient: The shop, time: weekends)'],
    ['Profit doubled in fiscal 2019.', 'double(agent: Profit, time: fiscal 2019)'],
    ['The mill stood at the Dawn Hotel.', 'stand(agent: The mill, place: the Dawn Hotel)'],
  ])('%s', (text, assertion) => {
    expect(said(text)).toEqual([assertion]);
  });
});

describe('what it costs', () => {
  it.each([
    ['The Sunday roast cost $12.', 'cost(agent: The Sunday roast, amount: $12)'],
    ['The villa cost 2 million euros.', 'cost(agent: The villa, amount: 2 million euros)'],
    ['The average cost is $3.', 'be(agent: The average cost, amount: $3)'],
  ])('%s', (text, assertion) => {
    expect(said(text)).toEqual([assertion]);
  });
});

describe('a share in words', () => {
  it.each([
    [
      'Six in every hundred babies are early.',
      'be(agent: Six in every hundred babies, attribute: early)',
    ],
    ['Nine out of every hundred pupils failed.', 'fail(agent: Nine out of every hundred pupils)'],
  ])('%s', (text, assertion) => {
    expect(said(text)).toEqual([assertion]);
  });
});

describe('the number of a house', () => {
  it.each(['He lives at 1850 Elm Street.', 'The shop at 22 High Street closed.'])(
    'counts nothing: %s',
    (text) => {
      expect(readQuantities(text)).toEqual([]);
    },
  );

  it('is none before what there are several of', () => {
    const text = 'About 12 High Street shops closed.';
    expect(readQuantities(text)[0]?.amount).toBe(12);
  });
});

describe('a month before a surname', () => {
  it.each([
    ['April Jones met August Klein.', ['April Jones', 'August Klein']],
    ['June Berg and May Lund sang.', ['June Berg', 'May Lund']],
    ['May Holt resigned in May.', ['May Holt']],
    ['In June Falk resigned.', ['Falk']],
  ])('%s', (text, names) => {
    expect(readDocument(text).entities.map(({ name }) => name)).toEqual(names);
  });
});

it('is one year, of which most lies in the year that it is called by', () => {
  const [time, ...others] = readTimes('Profit doubled in fiscal 2019.');
  expect(time).toMatchObject({ value: 'FY2019', from: '2019-01-01', to: '2019-12-31' });
  expect(others).toEqual([]);
});
