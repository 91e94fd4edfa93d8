import { Command, CommanderError } from 'commander';
import { InputError } from '../engine/index.js';
import { addAsk } from '../../commands/ask/cli.js';
import { addBatch } from './batch/command.js';
import { addCalls } from './calls/command.js';
import { addCheck } from '../../commands/check/cli.js';
import { addExtract } from './extract.js';
import { addMoving } from './moving/command.js';
import { addParse } from './parse/command.js';
import { addRead } from './read/command.js';
import { addFacts } from '../../commands/facts/cli.js';
import { addFigures } from '../../commands/figures/cli.js';
import { addMap } from '../../commands/map/cli.js';
import { addSearch } from '../../commands/search/cli.js';
import { addStories } from '../../commands/stories/cli.js';
import { addStoryFiles } from '../../commands/story/cli.js';
import { addSubjects } from '../../commands/subjects/cli.js';
import { addSummary } from '../../commands/summary/cli.js';
import { addTimeline } from '../../commands/timeline/cli.js';
import { examples, libraryName, type Session } from '../../commands/shared/terminal/index.js';

/** The commands that a call and a prompt have in common. */
export function createProgram(session: Session): Command {
  const { output } = session.terminal;
  const program = new Command('verbatim')
    .description("Answers questions about stories with the stories' own words.")
    .option('--corpus <path>', 'a folder of stories, or one file')
    .option('--library <server>', 'what a server sees as well: its id, or “page”', libraryName)
    .option('--json', 'print JSON')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (words) => output.write(words),
      // What goes wrong is thrown, and shown on one line by whoever runs the program.
      writeErr: () => undefined,
      getOutHasColors: () => session.terminal.colour,
    })
    .addHelpText('after', examples('ask "Who is accused?"', 'facts alibaba', 'summary', 'chat'))
    .exitOverride();
  for (const add of [
    addAsk,
    addFacts,
    addFigures,
    addMap,
    addTimeline,
    addCheck,
    addSummary,
    addSearch,
    addSubjects,
    addStories,
    addStoryFiles,
    addMoving,
    addBatch,
    addExtract,
    addParse,
    addRead,
    addCalls,
  ]) {
    add(program, session);
  }
  return program;
}

/**
 * Runs the command that the words name.
 *
 * @throws {InputError} where the words name no command, or what the command is given is no use.
 */
export async function runProgram(program: Command, words: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw ofStore(error);
    if (error.exitCode === 0) return;
    throw new InputError(explain(error, program), { cause: error });
  }
}

function explain({ code, message }: CommanderError, program: Command): string {
  if (code === 'commander.help') {
    const names = program.commands.map((command) => command.name());
    return `Name a command: ${names.join(', ')}. "help" shows what they do.`;
  }
  return message.replace(/^error: /u, '');
}

/** What the database refuses is one line too. By its name, since most calls load no database. */
const ofStore = (error: unknown): unknown =>
  error instanceof Error && error.name === 'StoreError'
    ? new InputError(error.message, { cause: error })
    : error;
