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
    expect(() => engine.timeline({ story: 'c' })).toThrow('There is no story "c"');
  });
});
