import type { PlainMessage } from './message.js';
import { truncate } from './wording.js';

/** Escaped, a line may be twice as long. */
const MAX_LINE_LENGTH = 1_500;

/** One clear line, for the person alone: what went wrong, or what was done. Never a quote's words. */
export function notice(line: string): PlainMessage {
  return { blocks: [{ kind: 'text', words: [truncate(line, MAX_LINE_LENGTH)] }], ephemeral: true };
}
