import { expect } from 'vitest';
import type { ShownText } from './shown-text.js';

/** Takes off the line that says how many there are of something, and tells how many are shown. */
export function takeCount(shown: ShownText, all: number, one: string): number {
  const many = all === 1 ? one : `${one}s`;
  const line = new RegExp(`^(?:(\\d+) of )?${all} ${many}(; the others are in the text)?$`, 'u');
  const [text = []] = shown.takeWhere(`${all} ${many}`, (said) => line.test(said));
  const count = Number(line.exec(text.map((run) => run.text).join(''))?.[1] ?? all);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(all);
  return count;
}
