import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Quantity, Time } from '../../../src/engine/index.js';

/** Texts that are not part of the project: labels know them by offsets alone. */
const SHARED = join(import.meta.dirname, '../../../../shared');

const place = { start: z.number(), end: z.number() };

/** Where a quantity stands in its text, and what it comes to; `unitEnd` is where the noun counted ends. */
export const quantityLabel = z.strictObject({
  ...place,
  kind: z.enum(['count', 'money', 'percent', 'multiple', 'ordinal']),
  amount: z.number(),
  currency: z.string().optional(),
  unitEnd: z.number().optional(),
  qualifierStart: z.number().optional(),
});
export type QuantityLabel = z.infer<typeof quantityLabel>;

/** Where a time stands in its text, and the days that it settles by itself. */
export const timeLabel = z.strictObject({
  ...place,
  kind: z.enum(['date', 'range', 'duration']),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type TimeLabel = z.infer<typeof timeLabel>;

/** A JSON table in the folder of the tests. */
export async function readTable<T extends z.ZodType>(shape: T, name: string): Promise<z.infer<T>> {
  return shape.parse(JSON.parse(await readFile(join(import.meta.dirname, name), 'utf8')));
}

/** A file of `../shared`; undefined, with a line that says so, where it is absent. */
export function sharedFile(name: string): string | undefined {
  const path = join(SHARED, name);
  if (existsSync(path)) return path;
  console.log(`skipped: what is labelled in ../shared/${name}, since it is not there`);
  return undefined;
}

/** A quantity as its label would have it. */
export function labelOf(quantity: Quantity): QuantityLabel {
  const { start, end, kind, amount, unit, unitEnd, qualifier } = quantity;
  return {
    start,
    end,
    kind,
    amount,
    ...(kind === 'money' && { currency: unit }),
    ...(unitEnd !== undefined && { unitEnd }),
    ...(qualifier && { qualifierStart: qualifier.start }),
  };
}

/** A time as its label would have it. */
export function timeLabelOf({ start, end, kind, from, to }: Time): TimeLabel {
  return { start, end, kind, ...(from !== undefined && { from, to }) };
}
