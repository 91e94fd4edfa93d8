import type { Message } from './message.js';
import { truncated } from './wording.js';

/** Escaped, a line may be twice as long. */
const LONGEST_LINE = 1_500;

/** One clear line, for the person alone: what went wrong, or what was done. Never a quote's words. */
export function notice(line: string): Message {
  return { blocks: [{ kind: 'text', words: [truncated(line, LONGEST_LINE)] }], ephemeral: true };
}
