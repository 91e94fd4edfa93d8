import * as z from 'zod';
import { dataFault, readDataFile } from './data-file.js';

/** Numbers by names. Of thousands, a loop is checked in a tenth of the time that `z.record` takes. */
export const numbersByName = z.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((number) => typeof number === 'number'),
  'wants numbers by names',
);

/**
 * What a JSON data file holds.
 *
 * @throws {InputError} where it is no JSON or not as the schema has it
 */
export function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parse(file, readDataFile(file)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw dataFault(
    file,
    undefined,
    `${where && `${where}: `}${issue?.message ?? 'is broken'}`,
    parsed.error,
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
