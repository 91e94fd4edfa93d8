import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/engine/index.js';

/** The times of a text that was published on Wednesday, 24 June 2026, as `words from..to`. */
function read(text: string): string[] {
  return readTimes(text, '2026-06-24').map(({ start, end, from, to }) => {
    const days = from === undefined ? '' : ` ${from}${to === from ? '' : `..${to}`}`;
    return `${text.slice(start, end)}${days}`;
  });
}

describe('decades', () => {
  it.each([
    ['in the early 2000s', 'early 2000s 2000-01-01..2009-12-31'],
    ['the 2000s', '2000s 2000-01-01..2009-12-31'],
    ['in the mid-2010s', 'mid-2010s 2010-01-01..2019-12-31'],
    ['in the early 1900s', 'early 1900s 1900-01-01..1999-12-31'],
    ['in the 1800s', '1800s 1800-01-01..1899-12-31'],
    ['the late noughties', 'late noughties 2000-01-01..2009-12-31'],
    ['in the early nineties', 'early nineties 1990-01-01..1999-12-31'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });
});

describe('days in words', () => {
  it.each([
    ['the fourteenth of March 2016', 'fourteenth of March 2016 2016-03-14'],
    ['on the twenty-first of June', 'twenty-first of June 2026-06-21'],
    ['the first of May', 'first of May 2026-05-01'],
    ['March the fourteenth, 2016', 'March the fourteenth, 2016 2016-03-14'],
    ['on July fourth', 'July fourth 2026-07-04'],
    ['the Thirty-first of December 1999', 'Thirty-first of December 1999 1999-12-31'],
    ['the 1st of May', '1st of May 2026-05-01'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  it('are none that a month does not have', () => {
    expect(read('the thirtieth of February 2016')).toEqual([
      'February 2016 2016-02-01..2016-02-29',
    ]);
  });
});

describe('fiscal years', () => {
  it.each([
    ['in FY2023-24', 'FY2023-24', '2023/2024'],
    ['in FY 2023/24', 'FY 2023/24', '2023/2024'],
    ['in FY23-24', 'FY23-24', '2023/2024'],
    ['fiscal year 2023–24', 'fiscal year 2023–24', '2023/2024'],
    ['the 2023-24 financial year', '2023-24 financial year', '2023/2024'],
    ['the 2023/24 fiscal year', '2023/24 fiscal year', '2023/2024'],
    ['in FY24', 'FY24', 'FY2024'],
    ['in FY2024', 'FY2024', 'FY2024'],
    ['in fiscal 2024', 'fiscal 2024', 'FY2024'],
    ['in financial year 2024', 'financial year 2024', 'FY2024'],
    ['the 2024 fiscal year', '2024 fiscal year', 'FY2024'],
  ])('%s', (text, words, value) => {
    const [time, ...others] = readTimes(text);
    expect(text.slice(time?.start, time?.end)).toBe(words);
    expect(time?.value).toBe(value);
    expect(others).toEqual([]);
  });

  it('of two years lie in both', () => {
    expect(read('in FY2023-24')).toEqual(['FY2023-24 2023-01-01..2024-12-31']);
  });
});

describe('how long ago', () => {
  it.each([
    ['a century ago', 'a century ago 1926-01-01..1926-12-31'],
    ['half a century ago', 'half a century ago 1976-01-01..1976-12-31'],
    ['a quarter of a century ago', 'a quarter of a century ago 2001-01-01..2001-12-31'],
    ['a century and a half ago', 'a century and a half ago 1876-01-01..1876-12-31'],
    ['two decades ago', 'two decades ago 2006-01-01..2006-12-31'],
    ['60 years ago', '60 years ago 1966-01-01..1966-12-31'],
    ['two and a half years ago', 'two and a half years ago 2023-12-24'],
    ['a year and a half ago', 'a year and a half ago 2024-12-24'],
    ['half a year ago', 'half a year ago 2025-12-24'],
    ['a year ago', 'a year ago 2025-06-24'],
    ['six to eight weeks ago', 'six to eight weeks ago 2026-04-29..2026-05-13'],
    ['two or three years ago', 'two or three years ago 2023-06-24..2024-06-24'],
    ['a year ago today', 'a year ago today 2025-06-24'],
    ['two years ago this week', 'two years ago this week 2024-06-24..2024-06-30'],
    ['two years ago this month', 'two years ago this month 2024-06-01..2024-06-30'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });
});

describe('lengths of time', () => {
  it.each([
    ['half an hour', 'half an hour', 'PT30M'],
    ['a quarter of an hour', 'a quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'three quarters of an hour', 'PT45M'],
    ['for half a century', 'half a century', 'P50Y'],
    ['half a year', 'half a year', 'P6M'],
    ['a year and a half', 'a year and a half', 'P1.5Y'],
    ['3 and a half years', '3 and a half years', 'P3.5Y'],
    ['10 to 30 minutes', '10 to 30 minutes', 'PT10M/PT30M'],
    ['10–30 minutes', '10–30 minutes', 'PT10M/PT30M'],
    ['two or three years', 'two or three years', 'P2Y/P3Y'],
    ['between two and three weeks', 'between two and three weeks', 'P2W/P3W'],
    ['a 12-to-15-week delay', '12-to-15-week', 'P12W/P15W'],
    ['five to ten days', 'five to ten days', 'P5D/P10D'],
  ])('%s', (text, words, value) => {
    const [time, ...others] = readTimes(text);
    expect(time).toMatchObject({ kind: 'duration', value });
    expect(text.slice(time?.start, time?.end)).toBe(words);
    expect(others).toEqual([]);
  });
});

describe('a time in another', () => {
  it.each([
    ['this week last year', 'this week last year 2025-06-23..2025-06-29'],
    ['the same week last year', 'same week last year 2025-06-23..2025-06-29'],
    ['this month last year', 'this month last year 2025-06-01..2025-06-30'],
    ['this time last year', 'this time last year 2025-06-01..2025-06-30'],
    ['the same quarter last year', 'same quarter last year 2025-04-01..2025-06-30'],
    ['the same period a year ago', 'a year ago 2025-06-24'],
    ['June next year', 'June next year 2027-06-01..2027-06-30'],
    ['in June of next year', 'June of next year 2027-06-01..2027-06-30'],
    ['in March last year', 'March last year 2025-03-01..2025-03-31'],
    ['May this year', 'May this year 2026-05-01..2026-05-31'],
    ['March of last year', 'March of last year 2025-03-01..2025-03-31'],
    ['on June 12 last year', 'June 12 last year 2025-06-12'],
    ['12 June next year', '12 June next year 2027-06-12'],
    ['the fourteenth of March last year', 'fourteenth of March last year 2025-03-14'],
    ['in the spring of next year', 'spring of next year 2027-03-01..2027-05-31'],
    ['autumn last year', 'autumn last year 2025-09-01..2025-11-30'],
    ['the first quarter of next year', 'first quarter of next year 2027-01-01..2027-03-31'],
    ['Q3 last year', 'Q3 last year 2025-07-01..2025-09-30'],
    ['the second half of this year', 'second half of this year 2026-07-01..2026-12-31'],
    ['Monday next week', 'Monday next week 2026-06-29'],
    ['on Tuesday of last week', 'Tuesday of last week 2026-06-16'],
    ["last year's June", "last year's June 2025-06-01..2025-06-30"],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  it('stays open without a day of publication', () => {
    expect(readTimes('this week last year, and June next year').map(({ from }) => from)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is none where the two stand in clauses of their own', () => {
    expect(read('It fell in June, and last year it rose.')).toEqual([
      'June 2026-06-01..2026-06-30',
      'last year 2025-01-01..2025-12-31',
    ]);
  });
});

describe('seasons that are no time', () => {
  it.each([
    'affected by winter weather',
    'hit by spring floods and autumn storms',
    'in winter coats',
    'after summer camps',
    'by this winter weather',
    'the fall in prices',
    'since the fall in sales',
    'by spring water',
    'during winter sports',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['by winter', 'winter'],
    ['in winter, it snows', 'winter'],
    ['during the winter months', 'winter'],
    ['in summer people swim', 'summer'],
    ['By spring sales had doubled', 'spring'],
    ['this winter', 'this winter 2026-12-01..2027-02-28'],
    ["last winter's storms", 'last winter 2025-12-01..2026-02-28'],
  ])('but these are: %s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });
});

describe('four digits that are no year', () => {
  it.each([
    'Room 1984 was empty.',
    'in room 1984',
    'Flight 1999 landed.',
    'Chapter 1987 of the code',
    'along Highway 1950',
    'in Apartment 2001',
    'apartment 2001',
    'Suite 1900, PO Box 1984',
    'locker 2010, gate 2011, bus 2012',
    'No. 1984, number 1985, #1986',
    'at 1984 Oak Street',
    'extension 1984, code 2020',
    'Lot 1984 sold first.',
    'Paragraph 1985 and Rule 2004',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['the Companies Act 1985', '1985 1985-01-01..1985-12-31'],
    ['the class of 1987', '1987 1987-01-01..1987-12-31'],
    ['season 2019', '2019 2019-01-01..2019-12-31'],
    ['the 1968 Oak Street riots', '1968 1968-01-01..1968-12-31'],
    ['In Room 4 in 1984', '1984 1984-01-01..1984-12-31'],
  ])('but these are: %s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });
});

describe('names that are months', () => {
  it.each([
    'Mrs May said so.',
    'Mr March and Dr June',
    'Ms April Jones',
    'Prime Minister May resigned.',
    'April said she would come.',
    'June told the police.',
    'June and her sister left.',
    'August Holm wrote it.',
    'after May resigned',
    'before June told them',
    'Theresa May left.',
    'May, 34, is a nurse.',
    "a letter by Mr May's lawyer",
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['In June she said', 'June 2026-06-01..2026-06-30'],
    ['April was cold.', 'April 2026-04-01..2026-04-30'],
    ['June saw record sales.', 'June 2026-06-01..2026-06-30'],
    ['after May, sales fell', 'May 2026-05-01..2026-05-31'],
    ['by June', 'June 2026-06-01..2026-06-30'],
    ['April and May were dry.', 'April 2026-04-01..2026-04-30'],
  ])('but these are: %s', (text, time) => {
    expect(read(text)[0]).toEqual(time);
  });
});
