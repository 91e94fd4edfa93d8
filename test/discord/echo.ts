import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ComponentReply, SlashCommand } from '../../commands/shared/index.js';
import type { Block, ButtonState, PlainMessage } from '../../src/ui/index.js';

/** A message of one line, and a button where its state is given. */
export function says(line: string, ephemeral = false, state?: ButtonState): PlainMessage {
  const blocks: Block[] = [{ kind: 'text', words: [line] }];
  if (state) {
    const button = { kind: 'interactive', label: 'More', state } as const;
    blocks.push({ kind: 'buttons', buttons: [button] });
  }
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
    example: () => '/echo',
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

/** What `/echo`'s button carries. */
export function moreState(owner: string): ButtonState {
  return { command: 'echo', owner, fields: ['more'] };
}

/** What makes the message with the button again. */
export function update(line: string): ComponentReply {
  return { type: 'update', message: says(line) };
}
