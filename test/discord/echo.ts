import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Pressed, SlashCommand } from '../../commands/shared/index.js';
import type { Block, Message, Press } from '../../src/ui/index.js';

/** A message of one line, and a button where a press is given. */
export function says(line: string, ephemeral = false, press?: Press): Message {
  const blocks: Block[] = [{ kind: 'text', words: [line] }];
  if (press) blocks.push({ kind: 'buttons', buttons: [{ kind: 'press', label: 'More', press }] });
  return { blocks, ephemeral };
}

/** A made-up command, `/echo words: hide:`, that answers with what it was given. */
export function echo(changes: Partial<SlashCommand> = {}): SlashCommand {
  return {
    definition: {
      name: 'echo',
      description: 'Says it again',
      options: [
        { type: ApplicationCommandOptionType.String, name: 'words', description: 'What to say' },
        { type: ApplicationCommandOptionType.Boolean, name: 'hide', description: 'To you alone' },
      ],
    },
    example: '/echo',
    run: ({ options, ephemeral }) => says(options.string('words') ?? 'nothing', ephemeral),
    ...changes,
  };
}

/** A promise, and the means to keep it. */
export function promised<T>(): { readonly promise: Promise<T>; readonly keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

/** What a press of `/echo`'s button asks for. */
export function morePress(owner: string): Press {
  return { command: 'echo', action: 'more', owner, values: [] };
}

/** A press that makes the message anew. */
export function update(line: string): Pressed {
  return { as: 'update', message: says(line) };
}
