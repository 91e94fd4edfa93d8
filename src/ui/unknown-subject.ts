import type { Block, Button, ButtonState } from './block.js';
import { LIMITS } from './discord/limits.js';
import { formatList, shortName, truncate } from './wording.js';

/**
 * A subject that the stories do not name: the nearest names, in a line and as buttons.
 *
 * @param buttonFor the state of the button that asks for a name instead.
 */
export function unknownSubject(
  subject: string,
  suggestions: readonly string[],
  buttonFor: (name: string) => ButtonState,
): readonly Block[] {
  const names = suggestions.slice(0, LIMITS.buttonsInRow);
  const shown = names.map(shortName);
  const buttons = names.map((name): Button => ({
    kind: 'interactive',
    label: truncate(name, LIMITS.label),
    state: buttonFor(name),
    optional: true,
  }));
  return [
    { kind: 'heading', words: [`I found no subject called “${subject}” in the stories.`] },
    ...(names.length > 0
      ? [{ kind: 'text', words: [`Perhaps you mean ${formatList(shown, 'or')}?`] } as const]
      : []),
    ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
  ];
}
