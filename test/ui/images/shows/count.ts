import { expect } from 'vitest';
import { wordsOf, type ShownText } from './shown-text.js';

/** Takes off what says how many figures are shown, which nothing says where all are; how many are. */
export function takeCount(shown: ShownText, all: number): number {
  const [line] = shown.takeAll((said) => /^\d+ of \d+ figures$/u.test(said)).map(wordsOf);
  if (line === undefined) return all;
  const [count = 0, of] = line.match(/\d+/gu)?.map(Number) ?? [];
  expect(of).toBe(all);
  return count;
}
