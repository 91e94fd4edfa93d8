import type { ChoicesFor } from '../drawing/index.js';
import type { Command, CommandOption } from '../events.js';
import { Option, Part } from '../kinds.js';

/** The menu of a message that offers what an option of this kind does. */
const MENUS: Readonly<Record<number, number>> = {
  [Option.User]: Part.UserSelect,
  [Option.Channel]: Part.ChannelSelect,
  [Option.Role]: Part.RoleSelect,
  [Option.Mentionable]: Part.MentionableSelect,
};

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
  const menu = MENUS[type];
  if (menu === undefined) return undefined;
  return choicesFor({ type: menu }).map(({ label, value }) => ({ name: label, value }));
}
