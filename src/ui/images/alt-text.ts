import { truncate } from '../index.js';

/** Discord's limit on what describes a picture, in UTF-16 code units. */
const LONGEST = 1024;

/** Words that describe a picture: whole words, with a sign where some are left out. */
export function altOf(words: string): string {
  // Half a character or a control character cannot travel to Discord.
  const whole = words.replace(/\p{Surrogate}|\p{Cc}/gu, ' ').trim();
  if (whole === '') return 'White space alone.';
  return truncate(whole, LONGEST);
}
