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

test('a date says how it bounds, and which part of it is meant', () => {
  const since: TimelineEvent = { ...event('spring', '2015-01-01', '2015-12-31'), bound: 'since' };
  const late: TimelineEvent = { ...event('autumn', '2024-06-01', '2024-06-30'), part: 'late' };
  expect(shownOf(since)[2]?.own).toBe('Since 2015');
  const decade: TimelineEvent = { ...event('spring', '1980-01-01', '1989-12-31'), bound: 'since' };
  expect(shownOf(decade)[2]?.own).toBe('Since 1980');
  expect(shownOf(late)[2]?.own).toBe('Late June 2024');
  const season: TimelineEvent = { ...event('autumn', '2024-09-01', '2024-11-30'), bound: 'until' };
  expect(shownOf(season)[2]?.own).toBe('Until some time between September and November 2024');
});

test('what has not happened yet says so beside its date', () => {
  const planned: TimelineEvent = {
    ...event('spring', '2024-05-03', '2024-05-03'),
    status: 'planned',
  };
  expect(shownOf(planned)[2]?.own).toBe('3 May 2024, planned');
  const open: TimelineEvent = { ...event('spring'), status: 'possible' };
  expect(shownOf(open).at(-1)?.own).toContain('at a time that is not given · possible');
});

test('two open times of a sentence are told once', () => {
  const texts = shownOf(event('spring'), event('autumn'));
  const quotes = texts.filter(({ quoted }) => quoted !== undefined);
  expect(quotes.map(({ bold }) => bold)).toEqual([['spring', 'autumn']]);
});
