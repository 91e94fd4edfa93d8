import { addChat } from './chat/command.js';
import { openStore } from './open-store.js';
import { createProgram, runProgram } from './program.js';
import { stopWithLine, writeLine, type Terminal } from '../ui/terminal/index.js';

/**
 * Runs one call of the terminal.
 *
 * @param words what stands after the program's name.
 * @returns the exit status: 0 when it ran, also when the stories do not say; 2 for bad usage and
 *   bad input, with a line on the errors.
 */
export async function runTerminal(words: readonly string[], terminal: Terminal): Promise<number> {
  const session = {
    terminal,
    openEngine: async (path = terminal.corpus, library?: string) => {
      const report = (line: string): void => {
        writeLine(terminal.errors, line);
      };
      if (library !== undefined) {
        const { openLibrary } = await import('./open-library.js');
        return openLibrary(terminal.database, library, path, report);
      }
      const { openEngine } = await import('../engine/index.js');
      return openEngine(path, report);
    },
    openStore: () => openStore(terminal.database),
  };
  const program = createProgram(session);
  addChat(program, session);
  try {
    await runProgram(program, words);
    return 0;
  } catch (error) {
    return stopWithLine(error, terminal.errors);
  }
}
