import type { Message } from './message.js';

/** One clear line, for the person alone: what went wrong, or what was done. */
export function notice(line: string): Message {
  return { blocks: [{ kind: 'text', words: [line] }], private: true };
}
