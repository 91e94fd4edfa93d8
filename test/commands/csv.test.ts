import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tableCsv } from '../../commands/shared/csv/index.js';

const rowsOf = (csv: string): string[][] => z.array(z.array(z.string())).parse(parse(csv));
const cellOf = (text: string): string | undefined =>
  rowsOf(tableCsv({ columns: ['quote'], rows: [[text]] }))[1]?.[0];

describe('a table as CSV', () => {
  it.each(['=1+1', '+44 20', '-5 degrees', '@here', '\tx', '\r\n=x', '＝1', '＋1', '－1', '＠a'])(
    'has no cell that a spreadsheet takes for a formula: %j',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  it.each(["'=1+1", "''@x", "'-"])('marks what looks marked, so that it comes back: %j', (text) => {
    expect(cellOf(text)?.replace(/^'(?='*[=+\-@])/u, '')).toBe(text);
  });

  it.each([
    'He said "no", twice',
    'one\ntwo',
    "'tis said",
    '1-2 goals',
    'a=b',
    ' =1',
    'Žofín, 5 €',
  ])('has every other text to the letter: %j', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('has numbers as such, below nothing too, and what is not known as nothing', () => {
    const csv = tableCsv({ columns: ['a', 'b', 'c', 'd'], rows: [[-5.5, undefined, true, 3]] });
    expect(csv).toBe('a,b,c,d\n-5.5,,true,3\n');
  });
});
