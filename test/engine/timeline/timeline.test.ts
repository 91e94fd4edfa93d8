import { describe, expect, it } from 'vitest';
import { Engine, type Timeline } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const timelineOf = (text: string, date?: string): Timeline =>
  new Engine([storyOf(text, 'story', date)]).timeline();

const dated = ({ events }: Timeline): (string | undefined)[][] =>
  events.map(({ when: { text, from, to } }) => [text, from, to]);

const textsOf = ({ events }: Timeline): string[] => events.map(({ when }) => when.text);

describe('a timeline', () => {
  it('is in the order of time, whatever the order of the story', () => {
    const text =
      'The pier opened on 3 May 2024. It was planned in 2019. Work began in June 2021 and stopped between April and August 2022.';
    expect(dated(timelineOf(text))).toEqual([
      ['2019', '2019-01-01', '2019-12-31'],
      ['June 2021', '2021-06-01', '2021-06-30'],
      ['between April and August 2022', '2022-04-01', '2022-08-31'],
      ['3 May 2024', '2024-05-03', '2024-05-03'],
    ]);
  });

  it('works out from the day of a story what its words leave to it, and says which dates are such', () => {
    const text =
      'The council voted yesterday. The mayor took office in 2019. Work begins next month.';
    const timeline = timelineOf(text, '2026-03-14');
    expect(dated(timeline)).toEqual([
      ['2019', '2019-01-01', '2019-12-31'],
      ['yesterday', '2026-03-13', '2026-03-13'],
      ['next month', '2026-04-01', '2026-04-30'],
    ]);
    expect(timeline.events.map(({ dating }) => dating)).toEqual([
      'words',
      'story date',
      'story date',
    ]);
  });

  it('keeps apart what no year is known of: the months in their order, then the rest', () => {
    const text =
      'The port was sold recently. In September it closed. The strike of June was short. In Q1 it lost money. It was built in 1871. It may open this autumn.';
    const timeline = timelineOf(text);
    expect(textsOf(timeline)).toEqual([
      '1871',
      'Q1',
      'June',
      'September',
      'this autumn',
      'recently',
    ]);
    expect(
      timeline.events.slice(1).every(({ dating, when }) => dating === 'open' && !when.from),
    ).toBe(true);
  });

  it.each([
    'Sales were higher than in 2019.',
    'Revenue rose 8 percent on the previous year.',
    'Revenue rose from $5 million a year earlier.',
    'Profit was flat compared with June 2023.',
    'The strike lasted 14 months.',
    'The doors close at 10:30 p.m.',
    'It came as soon as it could.',
  ])('has no event where a time only compares or measures: %s', (text) => {
    expect(timelineOf(text).events).toEqual([]);
  });

  it('keeps what bounds a date, and the part of it that is meant', () => {
    const { events } = timelineOf('It has stood since 1871. It closed in early June 2021.');
    expect(events.map(({ when: { text }, bound, part }) => [text, bound, part])).toEqual([
      ['since 1871', 'since', undefined],
      ['early June 2021', undefined, 'early'],
    ]);
  });

  it('quotes the whole sentence, with the time marked in it', () => {
    const text = 'The pier is old. In 1871 Ada Brandt built it.';
    const [event] = timelineOf(text).events;
    expect(event?.quote.text).toBe('In 1871 Ada Brandt built it.');
    expect(text.slice(event?.mark.start, event?.mark.end)).toBe('1871');
  });

  it('spans the stories, or keeps to one', () => {
    const engine = new Engine([
      storyOf('It was sold in 2021.', 'b'),
      storyOf('It was built in 1871.', 'a'),
    ]);
    expect(textsOf(engine.timeline())).toEqual(['1871', '2021']);
    expect(textsOf(engine.timeline({ story: 'b' }))).toEqual(['2021']);
    expect(() => engine.timeline({ story: 'c' })).toThrow('There is no story “c”');
  });
});

/** Each date of a text by the first day that it has, with how the story puts it. The day is a Wednesday. */
const putOf = (text: string, date = '2026-03-11'): string[] =>
  timelineOf(text, date).events.map(({ when, status }) =>
    [when.from ?? when.text, status].filter((part) => part !== undefined).join(' '),
  );

describe('what has not happened', () => {
  it.each([
    ["Friday's regatta has been called off.", []],
    ["The harbour board called off Friday's regatta.", []],
    ['A regatta planned for Friday was cancelled because of fog.', []],
    ['The regatta, which was due to start on Friday, has been scrapped.', []],
    ['The lock was to have opened in June 2025, but the plan was dropped.', []],
    ['Ana Roy was due to inspect the lock on Friday. The inspection was cancelled.', []],
    ['Ana Roy had been due to meet the divers on Friday; the meeting has been cancelled.', []],
    ['The board had intended to open the lock in May 2025.', []],
    ['Ana Roy denied that she had met the divers in May 2024.', []],
    ['Ana Roy did not inspect the lock on Monday.', []],
    ['If the lock had opened in 2019, the quay would have been saved.', []],
    ['The lock would have opened in 2019.', []],
    ['Ana Roy was to inspect the lock on Monday. It was called off.', []],
    ['The company scrapped plans to build a lock in 2027.', []],
    ["The board postponed Friday's vote.", []],
  ])('is on no timeline: %s', (text, events) => {
    expect(putOf(text)).toEqual(events);
  });

  it.each([
    ['The regatta was called off on Monday.', ['2026-03-09']],
    ['The regatta, which was founded in 1920, was cancelled.', ['1920-01-01']],
    ['The lock did not open until Monday.', ['2026-03-09']],
    ['The lock has not been dredged since 2019.', ['2019-01-01']],
  ])('is not what only stands beside it: %s', (text, events) => {
    expect(putOf(text)).toEqual(events);
  });

  it.each([
    ['Ana Roy will inspect the lock on 20 March.', ['2026-03-20 planned']],
    ['The board plans to open the lock in May.', ['2026-05-01 planned']],
    ['The board said that it would open the lock in October.', ['2026-10-01 planned']],
    ['A vote is planned for 20 March.', ['2026-03-20 planned']],
    ['The lock reopens in April.', ['2026-04-01 planned']],
    ['The regatta set for Friday was postponed until 4 April.', ['2026-04-04 planned']],
    [
      'The lock was meant to open in January, but it was delayed until June.',
      ['2026-06-01 planned'],
    ],
    ['The lock may open in May.', ['2026-05-01 possible']],
    ['Ana Roy won a contract to run the lock in 2019.', ['2019-01-01']],
    ['Ana Roy won a contract to run the lock in 2029.', ['2029-01-01 possible']],
    ['The board planned to open the lock in 2019.', ['2019-01-01 planned']],
    ['The board expects ice next week.', ['2026-03-16 possible']],
    ['The board accuses him of flooding the quay in 2024.', ['2024-01-01 alleged']],
    [
      'Ana Roy opened the lock in 2019 and will close it in 2030.',
      ['2019-01-01', '2030-01-01 planned'],
    ],
  ])('is put as the story puts it: %s', (text, events) => {
    expect(putOf(text)).toEqual(events);
  });
});

describe('a weekday, and a date without a year', () => {
  it.each([
    ['Ana Roy inspected the lock on Friday.', '2026-03-06'],
    ['Ana Roy will inspect the lock on Friday.', '2026-03-13 planned'],
    ['The regatta starts on Friday.', '2026-03-13 planned'],
    ['Ana Roy is inspecting the lock on Friday.', '2026-03-13 planned'],
    ['Ana Roy is due to inspect the lock on Friday.', '2026-03-13 planned'],
    ['Divers say that he broke the gate on Friday.', '2026-03-06'],
    ['The lock opened in November.', '2025-11-01'],
    ['The lock will open in November.', '2026-11-01 planned'],
    ['The ban took effect on 1 April.', '2025-04-01'],
    ['The ban takes effect on 1 April.', '2026-04-01 planned'],
  ])('lies on the side of the story’s day that the tense says: %s', (text, event) => {
    expect(putOf(text)).toEqual([event]);
  });

  it('is left out with the one before it, where nothing happens on either', () => {
    expect(putOf('No tram will run on Saturday or Sunday.')).toEqual([]);
  });

  it('stands in its order among the others', () => {
    const text =
      'Ana Roy will inspect the lock on Friday. Divers found a leak on Saturday. The board meets on Monday. It closed the lock on Tuesday.';
    expect(putOf(text)).toEqual([
      '2026-03-07',
      '2026-03-10',
      '2026-03-13 planned',
      '2026-03-16 planned',
    ]);
  });
});
