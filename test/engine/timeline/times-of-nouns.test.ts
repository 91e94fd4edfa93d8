import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

/** The times of the events of a text, each with its bound and how it is put. */
const eventsOf = (text: string): string[] =>
  new Engine([storyOf(text)])
    .timeline()
    .events.map(({ when, bound, status }) =>
      [when.text, bound, status].filter((part) => part !== undefined).join(', '),
    );

describe('a time on a timeline', () => {
  it.each([
    ['They get 41 crowns, a premium to Friday’s closing price.', ['Friday']],
    ['The board will vote at Friday’s meeting.', ['Friday, planned']],
    ['A steam engine from 1904 will go to the depot at Ask.', ['1904']],
    ['The chapel from 1650 is to be sold.', ['1650']],
    ['The engine will go to the depot in 2031.', ['2031, planned']],
  ])('of a noun beside what is said is not put as that is: %s', (text, times) => {
    expect(eventsOf(text)).toEqual(times);
  });

  it.each([
    ['It will face Harwick or Lund, who meet on Sunday.', ['Sunday, planned']],
    ['The lock reopens on Monday.', ['Monday, planned']],
    ['The board met on Monday.', ['Monday']],
    ['The board likes Mondays.', []],
  ])('with a verb of schedules in the present is to come: %s', (text, times) => {
    expect(eventsOf(text)).toEqual(times);
  });

  it.each([
    ['The club almost went bankrupt in 2015.', ['2015']],
    ['It found no harm, contrary to a smaller study in 2014.', ['2014']],
    ['The club did not go bankrupt in 2015.', []],
    ['Work could begin next autumn if the board agrees.', ['next autumn, conditional']],
    ['If work had begun in 2019, the quay would have stood in 2020.', []],
    ['The wall was inspected 11 days before the storm.', ['11 days before']],
    ['The firm plans to cut 40 jobs within three years.', ['within three years, planned']],
  ])('stands where something did or may happen then: %s', (text, times) => {
    expect(eventsOf(text)).toEqual(times);
  });

  it.each([
    'She scored shortly before half-time.',
    'She came on four minutes earlier.',
    'He left two hours later.',
  ])('is none that only says where in a day: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ['Shares fell to $23.10 in May 2026, their lowest close since April 2025.', ['May 2026']],
    ['It was the first strike at the yard since 2010.', []],
    ['It was the worst flood since records began in 1998.', []],
    ['The lake holds more water than at any time since 2010.', []],
    ['The town had the driest spring since at least 1931.', []],
    ['Ada Lund has led the largest union since 2015.', ['2015, since']],
    ['The yard has been closed since 2015.', ['2015, since']],
    ['It opened in 2012, and has stood empty since 2015.', ['2012', 'since 2015, since']],
  ])('is none that only says how far back a comparison goes: %s', (text, times) => {
    expect(eventsOf(text)).toEqual(times.map((time) => time.replace(/^2015,/u, 'since 2015,')));
  });

  it('has no bound where what is told happened then', () => {
    expect(eventsOf('It was the worst fire since 1998, when 23 people died.')).toEqual(['1998']);
    expect(eventsOf('The mill has stood since 1998.')).toEqual(['since 1998, since']);
  });

  it.each([
    ['He sold bowls as the work of the 18th-century potter Ada Brand.', []],
    ['The mill burned down in the 18th century.', ['18th century']],
    ['He took lunch with her every Sunday.', []],
    ['He took lunch with her on Sunday.', ['Sunday']],
    ['“Anyone else would have moved in the summer,” said Ida Brun.', []],
    ['Ida Brun said the firm would move in the summer.', ['summer, planned']],
    [
      'Ida Brun, chief executive since 2018, will step down once the deal completes.',
      ['since 2018, since'],
    ],
  ])(
    'is none of what happens again and again, or never did, nor a plan of what is: %s',
    (text, times) => {
      expect(eventsOf(text)).toEqual(times);
    },
  );
});
