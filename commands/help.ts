import type { Command } from '../src/command/index.js';
import { helpMessage } from '../src/message/index.js';
import { everywhere } from './everywhere.js';

/** `/help`: the other commands, an example each, for the person alone. */
export function helpOn(commands: readonly Command[]): Command {
  const entries = commands.map(({ definition: { name, description }, example }) => ({
    name,
    description,
    example,
  }));
  return {
    definition: { name: 'help', description: 'What you can ask me, and how', ...everywhere },
    example: '/help',
    isPrivate: () => true,
    run: () => helpMessage(entries),
  };
}
