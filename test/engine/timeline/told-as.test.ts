import { expect, test } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

/** The events of a text of 14 March 2026: words, bound and status. */
const told = (text: string): string[] =>
  new Engine([storyOf(text, 'story', '2026-03-14')])
    .timeline()
    .events.map(({ when, bound, status }) =>
      [when.text, bound, status].filter((one) => one !== undefined).join(' | '),
    );

test.each([
  ['The firm has no plans for further cuts before the end of 2027.', []],
  [
    'The firm plans further cuts before the end of 2027.',
    ['before the end of 2027 | before | planned'],
  ],
  ['The strike is expected to last six weeks.', []],
  ['The last six weeks were hard.', ['The last six weeks']],
  ['The old record, from 2018, was 20.9.', ['2018']],
  ['He was director from 2018.', ['from 2018 | since']],
  ['The new toll applies from 2027.', ['from 2027 | since | planned']],
  ['She hopes to reopen the mill by 2027.', ['by 2027 | by | possible']],
  ['On 12 May the company told the regulator.', ['12 May']],
  [
    'Ada Lund KC said there had been 31 letters between March 2018 and July 2020.',
    ['between March 2018 and July 2020 | alleged'],
  ],
  ['Lund said the bridge opened in 2019.', ['2019']],
  [
    'Dana Cole said the mayor should explain why his own office had dropped an audit in 2022.',
    ['2022 | alleged'],
  ],
  ['The clerk took the money in March 2024, a court has been told.', ['March 2024 | alleged']],
  [
    'The school denied a report in the Herald that Lund had gone to Turku in May 2025 to sound out Vasa Lines.',
    [],
  ],
  ['The town resolved to sell the hall, built in 1903, to a developer.', ['1903']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
