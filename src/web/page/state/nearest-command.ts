import type { RegisteredCommand } from '../../server/index.js';
import { ApplicationCommandType } from '../api/discord-enums.js';

/** The commands that are typed; the others are in menus. */
export const slashCommandsOf = (
  commands: readonly RegisteredCommand[],
): readonly RegisteredCommand[] =>
  commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);

/** The typed command whose name comes nearest to one that there is not. */
export function nearestCommand(
  name: string,
  commands: readonly RegisteredCommand[],
): RegisteredCommand | undefined {
  const distance = (command: RegisteredCommand): number =>
    editDistance(name.toLowerCase().slice(0, MAX_LENGTH), command.name);
  return slashCommandsOf(commands).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Discord's longest name of a command, UTF-16 code units. */
const MAX_LENGTH = 32;

/** How many letters are to be put in, taken out, changed or swapped with the next (Damerau, 1964). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? i + j;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = (rows[i] = []);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) row[j] = i + j;
      else {
        const change = a[i - 1] === b[j - 1] ? 0 : 1;
        const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row[j] = Math.min(
          ...[at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change],
          ...(isSwap ? [at(i - 2, j - 2) + 1] : []),
        );
      }
    }
  }
  return at(a.length, b.length);
}
