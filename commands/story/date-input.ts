import { InputError, readTimes } from '../../src/engine/index.js';
import { truncate } from '../../src/ui/index.js';

const LONGEST_SHOWN = 60;

/**
 * A day as somebody writes it: `2024-05-03`, `3 May 2024`.
 *
 * @returns the day as `YYYY-MM-DD`
 * @throws {InputError} where it is none.
 */
export function dayOf(written: string): string {
  const words = written.trim();
  const [time] = /^\d{4}-\d{2}-\d{2}$/u.test(words) ? [] : readTimes(words);
  const isWhole = time?.start === 0 && time.end === words.length && time.from === time.to;
  const day = isWhole ? time.from : words;
  if (day !== undefined && isDay(day)) return day;
  const shown = truncate(words, LONGEST_SHOWN);
  throw new InputError(`“${shown}” is no day that I can read: write it like 2024-05-03.`);
}

function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
