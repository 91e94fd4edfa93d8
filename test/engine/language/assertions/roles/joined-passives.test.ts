import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is joined to a passive is done to the same', () => {
  test.each([
    [
      'The club was founded by Berg in 1950 and sold to Brandt in 1990.',
      'sell(patient: The club, recipient: Brandt, time: 1990)',
    ],
    [
      'The boat was seized by police and sold to a farmer.',
      'sell(patient: The boat, recipient: a farmer)',
    ],
    ['The car was stolen in Leeds and found in York.', 'find(patient: The car, place: York)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test.each([
    ['Dunn was hired in May and sold cars.', 'sell(agent: Dunn, patient: cars)'],
    ['Dunn was hired in May and found a flat.', 'find(agent: Dunn, patient: a flat)'],
    ['Dunn was hired in 2001 and quit in 2004.', 'quit(agent: Dunn, time: 2004)'],
  ])('where nobody does something else: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who acts', () => {
  test.each([
    [
      'The barge was towed from Ghent to Hull by two tugs on Monday.',
      'tow(patient: The barge, origin: Ghent, goal: Hull, agent: two tugs, time: Monday)',
    ],
    ['Of the 40 boats, 12 sank.', 'sink(agent: 12)'],
    [
      'The pilot was accused of drinking whisky.',
      'drink(agent: The pilot, patient: whisky) alleged',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
