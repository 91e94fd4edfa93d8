import type { Time } from '../language/index.js';

const QUARTER = /^XXXX-Q([1-4])$/u;

/** Where in a year a time without a year begins (`MM-DD`): `June`, `this autumn`, `3 May`, `Q3`; else undefined. */
export function partOfYear({ inYear, value = '' }: Time): string | undefined {
  const quarter = Number(QUARTER.exec(value)?.[1] ?? 0);
  if (quarter > 0) return `${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return inYear?.from;
}
