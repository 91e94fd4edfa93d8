import { truncate } from '../index.js';

/** Discord's limit on an image's alternative text, in UTF-16 code units. */
const MAX_LENGTH = 1024;

/** An image's alternative text: whole words, with an ellipsis where some are left out. */
export function altOf(words: string): string {
  // Half a character or a control character cannot travel to Discord.
  const whole = words.replace(/\p{Surrogate}|\p{Cc}/gu, ' ').trim();
  if (whole === '') return 'White space alone.';
  return truncate(whole, MAX_LENGTH);
}
