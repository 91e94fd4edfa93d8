import { expect, test } from 'vitest';
import { timelineMessage } from '../../commands/timeline/view.js';
import { timelineViewModel } from '../../commands/timeline/view-model.js';
import type { TimelineEvent } from '../../src/engine/index.js';
import { quoteOf, spanOf, storyOf } from '../ui/stories.js';
import { shownBy } from '../ui/turning.js';

const story = storyOf(['The port opened in spring and closed in autumn. It reopened.']);
const quote = quoteOf(story, 'The port opened in spring and closed in autumn.');
const showing = { owner: '123456789012345678', ephemeral: false };

const event = (mark: string, from?: string, to?: string): TimelineEvent => ({
  when: { text: mark, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  dating: from === undefined ? 'open' : 'words',
  quote,
  mark: spanOf(story, mark),
  newsworthiness: 1,
});
const shownOf = (...events: TimelineEvent[]) =>
  shownBy(timelineMessage(timelineViewModel({ events }), showing)).texts;

test.each([
  ['2024-05-03', '2024-05-03', '3 May 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2024-04-01', '2024-06-30', 'April to June 2024'],
  ['2023-12-01', '2024-01-31', 'December 2023 to January 2024'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['1990-01-01', '1999-12-31', '1990 to 1999'],
  ['2024-05-03', '2024-05-09', '3 to 9 May 2024'],
  ['2024-05-30', '2024-06-02', '30 May to 2 June 2024'],
  ['2023-12-30', '2024-01-02', '30 December 2023 to 2 January 2024'],
  ['0870-01-01', '0879-12-31', '870 to 879'],
])('the days %s to %s read "%s"', (from, to, words) => {
  expect(shownOf(event('spring', from, to))[2]?.own).toBe(words);
});

test('an event shows its date in words of its own, the sentence, and the time in it in bold', () => {
  const texts = shownOf(event('spring', '2024-03-01', '2024-05-31'));
  expect(texts.map(({ quoted, own }) => quoted ?? own)).toEqual([
    'What happened when\n1 date · The harbour',
    'Known dates',
    'March to May 2024',
    quote.text,
    'paragraph 1',
  ]);
  expect(texts[3]?.bold).toEqual(['spring']);
});

test.each<readonly [string, string, string, Partial<TimelineEvent>, string]>([
  ['since 2015', '2015-01-01', '2015-12-31', { bound: 'since' }, 'Since 2015'],
  ['since the 1980s', '1980-01-01', '1989-12-31', { bound: 'since' }, 'Since the 1980s'],
  ['late 1980s', '1980-01-01', '1989-12-31', { part: 'late' }, 'The late 1980s'],
  [
    'since the middle of the 1990s',
    ...(['1990-01-01', '1999-12-31', { bound: 'since', part: 'mid' }] as const),
    'Since the middle of the 1990s',
  ],
  ['early 20th century', '1901-01-01', '2000-12-31', { part: 'early' }, 'The early 20th century'],
  ['late June', '2024-06-01', '2024-06-30', { part: 'late' }, 'Late June 2024'],
  ['mid-2019', '2019-01-01', '2019-12-31', { part: 'mid' }, 'Mid-2019'],
  [
    'by the end of June',
    ...(['2024-06-01', '2024-06-30', { bound: 'by', part: 'late' }] as const),
    'By the end of June 2024',
  ],
  ['until autumn', '2024-09-01', '2024-11-30', { bound: 'until' }, 'Until autumn 2024'],
  ['late summer', '2025-06-01', '2025-08-31', { part: 'late' }, 'Late summer 2025'],
  [
    'by early fall',
    ...(['2024-09-01', '2024-11-30', { bound: 'by', part: 'early' }] as const),
    'By early autumn 2024',
  ],
  ['since the winter', '2020-12-01', '2021-02-28', { bound: 'since' }, 'Since winter 2020–21'],
  [
    'about the third quarter',
    ...(['2018-07-01', '2018-09-30', { bound: 'about' }] as const),
    'Around the third quarter of 2018',
  ],
  [
    'after the first half',
    ...(['2027-01-01', '2027-06-30', { bound: 'after' }] as const),
    'After the first half of 2027',
  ],
  [
    'early last week',
    ...(['2026-05-04', '2026-05-10', { part: 'early' }] as const),
    'Early in the week of 4 May 2026',
  ],
  // Nothing in the story calls these months by one name.
  [
    'until July to September',
    ...(['2024-07-01', '2024-09-30', { bound: 'until' }] as const),
    'Until some time between July and September 2024',
  ],
  ['since 2011 to 2013', '2011-01-01', '2013-12-31', { bound: 'since' }, 'Since 2011'],
  [
    'about May to July',
    ...(['2024-05-01', '2024-07-31', { bound: 'about' }] as const),
    'May to July 2024 or thereabouts',
  ],
])('"%s" is told in plain words', (said, from, to, told, words) => {
  const dated = { ...event('spring', from, to), ...told, when: { text: said, from, to } };
  expect(shownOf(dated)[2]?.own).toBe(words);
});

test('what has not happened yet says so beside its date', () => {
  const planned: TimelineEvent = {
    ...event('spring', '2024-05-03', '2024-05-03'),
    status: 'planned',
  };
  expect(shownOf(planned)[2]?.own).toBe('3 May 2024, planned');
  const open: TimelineEvent = { ...event('spring'), status: 'possible' };
  expect(shownOf(open).at(-1)?.own).toMatch(/^possible · /u);
});

test('two open times of a sentence are told once', () => {
  const texts = shownOf(event('spring'), event('autumn'));
  const quotes = texts.filter(({ quoted }) => quoted !== undefined);
  expect(quotes.map(({ bold }) => bold)).toEqual([['spring', 'autumn']]);
});
