// What commands find as CSV, for spreadsheets: rows of cells that no spreadsheet takes for a formula.
export { tableCsv, type Cell, type Table } from './table.js';
export { quoteCells, QUOTE_COLUMNS } from './quote-cells.js';
