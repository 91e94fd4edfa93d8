import { LIMITS } from '../discord/limits.js';
import type { Block, Button, Press } from '../message.js';
import { listed, truncated } from '../wording.js';
import { encodePress } from '../discord/custom-id.js';

const LONGEST_NAME = 100;

/** A subject that nobody speaks of: the nearest names, in a line and as buttons that ask for them. */
export function unknownSubject(
  subject: string,
  suggestions: readonly string[],
  instead: (name: string) => Press,
): readonly Block[] {
  const names = suggestions.slice(0, LIMITS.buttonsInRow);
  const said = names.map((name) => truncated(name, LONGEST_NAME));
  const buttons = names.flatMap((name): Button[] => {
    const press = instead(name);
    if (encodePress(press) === undefined) return [];
    return [{ kind: 'press', label: truncated(name, LIMITS.label), press }];
  });
  return [
    { kind: 'heading', words: [`The stories do not speak of “${subject}”.`] },
    ...(names.length > 0
      ? [{ kind: 'text', words: [`Perhaps you mean ${listed(said, 'or')}?`] } as const]
      : []),
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ];
}
