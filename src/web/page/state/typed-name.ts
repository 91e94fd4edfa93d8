import type { RegisteredCommand } from '../../server/index.js';

/** The name of a command at the start of a text: two words where the command has subcommands. */
export function typedName(text: string, commands: readonly RegisteredCommand[]): string {
  const [first = '', second] = text.split(/\s/u);
  const isParent = commands.some(({ name }) => name.startsWith(`${first} `));
  return isParent && second !== undefined ? `${first} ${second}` : first;
}
