import type { Subject } from '../../src/engine/index.js';
import type { Block, Message } from '../../src/ui/index.js';

/**
 * Whom and what the stories speak of, a line each, most mentioned first. For a terminal: it has as
 * many lines as there are subjects, which no message of Discord's would hold.
 */
export function subjectsMessage(subjects: readonly Subject[]): Message {
  const lines = subjects.map(({ name, kind, aliases, mentions }): Block => {
    const known = aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
    return {
      kind: 'text',
      words: [{ bold: name }, ` · ${kind} · named ${mentions}×${known}`],
    };
  });
  const none: Block = { kind: 'text', words: ['The stories name nobody and nothing.'] };
  return { blocks: lines.length > 0 ? lines : [none], ephemeral: true };
}
