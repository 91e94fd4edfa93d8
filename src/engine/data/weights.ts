import { dataFault, readDataFile } from './data-file.js';

/** Numbers by the names of what they weigh. */
export type NamedNumbers = Readonly<Record<string, number>>;

/**
 * Learned weights from a JSON data file: an object with tables of numbers by names.
 *
 * @param tables the tables' keys; what stands beside them, how the file was made, is for people
 * @throws {InputError} where it is no JSON, or lacks a table
 */
export function readWeights<Table extends string>(
  file: string,
  tables: readonly Table[],
): Readonly<Record<Table, NamedNumbers>> {
  const value = parse(file, readDataFile(file));
  if (hasTables(value, tables)) return value;
  const faulty = tables.find((table) => !hasTables(value, [table])) ?? '';
  throw dataFault(file, undefined, `${faulty}: wants numbers by names`);
}

/** The files have thousands of numbers: a loop takes a tenth of the time of a zod record. */
function hasTables<Table extends string>(
  value: unknown,
  tables: readonly Table[],
): value is Record<Table, NamedNumbers> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return tables.every((table) => isNamedNumbers(entries.get(table)));
}

function isNamedNumbers(value: unknown): value is NamedNumbers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((number) => typeof number === 'number')
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const at = /position (?<at>\d+)/u.exec(reason)?.groups?.['at'];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    throw dataFault(file, line, `is no JSON: ${reason}`, cause);
  }
}
