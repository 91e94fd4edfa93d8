import { stringify } from 'csv-stringify/sync';

/** A text, a number, or nothing. */
export type Cell = string | number | boolean | undefined;

/** Rows under the names of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet takes for the beginning of a formula, wide forms too, behind marks of {@link asText}. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * A text that no spreadsheet calculates: with an apostrophe before what would begin a formula. Taken off
 * again where one stands before such a beginning, what is left is the text to the letter.
 */
const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A table as CSV (RFC 4180, with line feeds), its columns' names first. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? asText(cell) : (cell ?? ''))),
  );
  return stringify([columns, ...cells], {
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}
