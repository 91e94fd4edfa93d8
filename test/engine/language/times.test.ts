import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/engine/index.js';

/** A time as `words kind from..to`. */
function shown(text: string, anchor?: string): string[] {
  return readTimes(text, anchor).map(({ start, end, kind, from, to }) => {
    const days = from === undefined ? '' : ` ${from}${to === from ? '' : `..${to}`}`;
    return `${text.slice(start, end)} ${kind}${days}`;
  });
}

describe('dates that settle themselves', () => {
  it.each([
    ['12 June 2024', ['12 June 2024 date 2024-06-12']],
    ['on Friday, June 5, 2024, at noon', ['Friday, June 5, 2024 date 2024-06-05', 'noon date']],
    ['the 12th of May 1999', ['12th of May 1999 date 1999-05-12']],
    ['Jan. 5, 2021', ['Jan. 5, 2021 date 2021-01-05']],
    ['2024-06-12', ['2024-06-12 date 2024-06-12']],
    ['June 2024', ['June 2024 date 2024-06-01..2024-06-30']],
    [
      'In 1987 and since 1900',
      ['1987 date 1987-01-01..1987-12-31', '1900 date 1900-01-01..1900-12-31'],
    ],
    ['mid-2019', ['mid-2019 date 2019-01-01..2019-12-31']],
    ['the 1990s', ['1990s date 1990-01-01..1999-12-31']],
    ["the '90s", ["'90s date 1990-01-01..1999-12-31"]],
    ['the 19th century', ['19th century date 1801-01-01..1900-12-31']],
    ['the twenty-first century', ['twenty-first century date 2001-01-01..2100-12-31']],
    ['the third quarter of 2023', ['third quarter of 2023 date 2023-07-01..2023-09-30']],
    ['the first half of 2024', ['first half of 2024 date 2024-01-01..2024-06-30']],
    ['in the summer of 2003', ['summer of 2003 date 2003-06-01..2003-08-31']],
    ['the 1967 borders', ['1967 date 1967-01-01..1967-12-31']],
    ['April 13 , 1987', ['April 13 , 1987 date 1987-04-13']],
    ['25.6.2024', ['25.6.2024 date 2024-06-25']],
    ['the sixties', ['sixties date 1960-01-01..1969-12-31']],
  ])('%s', (text, times) => {
    expect(shown(text)).toEqual(times);
  });
});

describe('ranges', () => {
  it.each([
    ['from April to June 2024', ['April to June 2024 range 2024-04-01..2024-06-30']],
    ['between 1990 and 1995', ['between 1990 and 1995 range 1990-01-01..1995-12-31']],
    ['1990–1995', ['1990–1995 range 1990-01-01..1995-12-31']],
    ['1990-95', ['1990-95 range 1990-01-01..1995-12-31']],
    ['December to March 2024', ['December to March 2024 range 2023-12-01..2024-03-31']],
    ['5–7 June 2024', ['5–7 June 2024 range 2024-06-05..2024-06-07']],
    [
      'from the 16th to the 18th centuries',
      ['16th to the 18th centuries range 1501-01-01..1800-12-31'],
    ],
    ['in May and June', ['May date', 'June date']],
    ['the 1960s to the 1980s', ['1960s to the 1980s range 1960-01-01..1989-12-31']],
    ['(1031–1095)', ['1031–1095 range 1031-01-01..1095-12-31']],
    ['9th/10th century', ['9th/10th century range 0801-01-01..1000-12-31']],
  ])('%s', (text, times) => {
    expect(shown(text)).toEqual(times);
  });
});

describe('times that the day of publication settles', () => {
  const wednesday = '2026-06-24';
  it.each([
    ['last Tuesday', 'last Tuesday date 2026-06-23'],
    ['on Wednesday', 'Wednesday date 2026-06-24'],
    ['next Monday', 'next Monday date 2026-06-29'],
    ['yesterday', 'yesterday date 2026-06-23'],
    ['next year', 'next year date 2027-01-01..2027-12-31'],
    ['last quarter', 'last quarter date 2026-01-01..2026-03-31'],
    ['this autumn', 'this autumn date 2026-09-01..2026-11-30'],
    ['in December', 'December date 2025-12-01..2025-12-31'],
    ['from April to June', 'April to June range 2026-04-01..2026-06-30'],
    ['over the past two years', 'the past two years duration 2024-06-24..2026-06-24'],
    ['two years ago', 'two years ago date 2024-06-24'],
    ['by the end of the year', 'year date 2026-01-01..2026-12-31'],
  ])('%s', (text, time) => {
    expect(shown(text, wednesday)).toEqual([time]);
    expect(shown(text)).toEqual([time.replace(/ \d{4}-\d\d-\d\d.*$/u, '')]);
  });
});

describe('lengths of time, clock times, far times', () => {
  it.each([
    ['15 minutes', ['15 minutes duration']],
    ['two and a half years', ['two and a half years duration']],
    ['a five-year plan', ['five-year duration']],
    ['at 10:30 a.m. and around 6pm', ['10:30 a.m. date', '6pm date']],
    ['500 BC and AD 79', ['500 BC date', 'AD 79 date']],
    ['in Q3', ['Q3 date']],
    ['at 1800 GMT', ['1800 GMT date']],
    ['in winter', ['winter date']],
    ['3.5 billion years ago', ['3.5 billion years ago date']],
  ])('%s', (text, times) => {
    expect(shown(text)).toEqual(times);
  });
});

describe('words that are no time', () => {
  it.each([
    'It may march now.',
    'Theresa May said so, and June Smith agreed.',
    '2,019 or 2019 people, 1500 soldiers, a $1500 bill',
    'a 45-year-old baker',
    'twice a day',
    'this may be so',
    "the Seven Years' War",
    '65 years of age, in her sixties',
    'the Academy of Tomorrow, the Sunday Herald',
    'at 192.168.0.1 with 57.1%',
    'the 31 dogs and 12 cats',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what one compares times by', () => {
  it.each([
    ['12 June 2024', '2024-06-12'],
    ['June', 'XXXX-06'],
    ['on June 12', 'XXXX-06-12'],
    ['Q3', 'XXXX-Q3'],
    ['the third quarter of 2023', '2023-Q3'],
    ['the first half of 2024', '2024-H1'],
    ['in the summer of 2003', '2003-SU'],
    ['the 1990s', '199'],
    ['the 19th century', '18'],
    ['on Tuesday', 'XXXX-WXX-2'],
    ['at 10:30 a.m.', 'T10:30'],
    ['at 6pm', 'T18:00'],
    ['at midnight', 'T00:00'],
    ['two years', 'P2Y'],
    ['15 minutes', 'PT15M'],
    ['several weeks', 'PXW'],
    ['2019–2021', '2019/2021'],
    ['from April to June 2024', '2024-04/2024-06'],
    ['between April and June', 'XXXX-04/XXXX-06'],
    ['yesterday', undefined],
  ])('a value: %s', (text, value) => {
    expect(readTimes(text).map((time) => time.value)).toEqual([value]);
  });

  it.each([
    ['June', { from: '06-01', to: '06-30' }],
    ['June 12, 2024', { from: '06-12', to: '06-12' }],
    ['between April and June', { from: '04-01', to: '06-30' }],
    ['this autumn', { from: '09-01', to: '11-30' }],
    ['the winter of 2003', { from: '12-01', to: '02-29' }],
    ['in 2019', undefined],
  ])('its days in any year: %s', (text, inYear) => {
    expect(readTimes(text).map((time) => time.inYear)).toEqual([inYear]);
  });

  it.each([
    ['since 2015', 'since 2015', 'since', undefined],
    ['until June', 'until June', 'until', undefined],
    ['by the end of June', 'by the end of June', 'by', 'late'],
    ['before Monday', 'before Monday', 'before', undefined],
    ['after May 2019', 'after May 2019', 'after', undefined],
    ['around 1900', 'around 1900', 'about', undefined],
    ['since early 2019', 'since early 2019', 'since', 'early'],
    ['at the beginning of 2019', 'beginning of 2019', undefined, 'early'],
    ['mid-2019', 'mid-2019', undefined, 'mid'],
    ['in 2019', '2019', undefined, undefined],
  ])('a bound or a part: %s', (text, words, bound, part) => {
    const [time] = readTimes(text);
    expect(text.slice(time?.qualifier?.start ?? time?.start, time?.end)).toBe(words);
    expect([time?.bound, time?.part]).toEqual([bound, part]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'June ',
        '12',
        ' ',
        '2024',
        '-',
        ' to ',
        'between ',
        ' and ',
        'last ',
        'Tuesday',
        ', ',
        'the past ',
        'two ',
        'years',
        ' ago',
        '1990s',
        ':30',
        ' BC',
        'May',
        '\u00a0',
        '9999',
        '0000',
        'centuries',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('gives times in order, apart, inside the text, with days in order', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(undefined, '2026-06-24', '2024-02-29'),
        (text, anchor) => {
          let end = 0;
          for (const time of readTimes(text, anchor)) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            expect(time.from === undefined).toBe(time.to === undefined);
            if (time.from !== undefined && time.to !== undefined) {
              expect(time.from).toMatch(/^\d{4}-\d\d-\d\d$/u);
              expect(time.to >= time.from).toBe(true);
            }
            end = time.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['1', 'June ', '1,', 'the past ', 'one hundred ', '12 June to '])(
    'reads a long run of "%s"',
    (piece) => {
      const text = piece.repeat(20_000);
      expect(readTimes(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
