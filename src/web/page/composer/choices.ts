import type { ChoicesFor } from '../drawing/index.js';
import type { Command, CommandOption } from '../events.js';
import { Option, Part } from '../kinds.js';

const TRUTHS = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** The commands, each option that takes one of a list with that list. */
export function withChoices(
  commands: readonly Command[],
  choicesFor: ChoicesFor,
): readonly Command[] {
  return commands.map((command) => ({
    ...command,
    options: command.options.map((option) => ({
      ...option,
      choices: option.choices ?? choicesOf(option, choicesFor),
    })),
  }));
}

function choicesOf({ type }: CommandOption, choicesFor: ChoicesFor): CommandOption['choices'] {
  if (type === Option.Boolean) return TRUTHS;
  if (type !== Option.Channel) return undefined;
  const channels = choicesFor({ type: Part.ChannelSelect });
  return channels.map(({ label, value }) => ({ name: label, value }));
}
