import type { Subject } from '../facts/index.js';
import type { Message } from './message.js';
import type { Showing } from './showing.js';

/** Whom and what the stories speak of, a line each, most mentioned first. */
export function subjectsMessage(subjects: readonly Subject[], showing: Showing): Message {
  const lines = subjects.map(({ name, kind, aliases, mentions }) => {
    const known = aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
    const words = [{ bold: name }, ` · ${kind} · named ${mentions}×${known}`];
    return { kind: 'text' as const, words };
  });
  const none = { kind: 'text' as const, words: ['The stories name nobody and nothing.'] };
  return { blocks: lines.length > 0 ? lines : [none], private: showing.private };
}
