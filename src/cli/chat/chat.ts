import { createInterface, type Interface } from 'node:readline/promises';
import { type Engine, openEngine } from '../../engine/index.js';
import { openLibrary } from '../open-library.js';
import { openStore } from '../open-store.js';
import { createProgram, runProgram } from '../program.js';
import type { PreviousQuestions, Session } from '../../../commands/shared/terminal/index.js';
import { stopWithLine, writeLine, type Terminal } from '../../ui/terminal/index.js';

const LEAVING = ['exit', 'quit'];

/**
 * Opens a prompt that takes the terminal's commands, with or without a slash; any other line is a
 * question. It greets and prompts on a terminal alone. Resolves when the reader leaves: by `exit`,
 * by Ctrl-C or Ctrl-D, at the end of the input, or when the signal is aborted.
 */
export async function openChat(
  terminal: Terminal,
  engine: Engine,
  signal?: AbortSignal,
): Promise<void> {
  if (signal?.aborted) return;
  const session = chatSession(terminal, engine);
  const names = commandNames(session);
  const lines = openLines(terminal, names, signal);
  const prompts = lines.terminal;
  const left = new AbortController();
  lines.once('close', () => {
    left.abort();
  });
  if (prompts) {
    terminal.output.write('Ask a question. "help" shows the commands, "exit" leaves.\n');
    lines.prompt();
    engine.readAhead(left.signal).catch((error: unknown) => stopWithLine(error, terminal.errors));
  }
  for await (const line of lines) {
    const words = line.trim();
    if (LEAVING.includes(words.replace(/^\//u, ''))) {
      lines.close();
      return;
    }
    if (words) await answerLine(words, names, session);
    if (!prompts) continue;
    terminal.output.write('\n');
    lines.prompt();
  }
  if (prompts) terminal.output.write('\n');
}

function chatSession(terminal: Terminal, engine: Engine): Session {
  let previous: PreviousQuestions | undefined;
  return {
    terminal,
    conversation: {
      last: () => previous,
      keep: (asked) => {
        previous = asked;
      },
    },
    openStore: () => openStore(terminal.database),
    openEngine: (corpus, library) => {
      const report = (line: string): void => {
        writeLine(terminal.errors, line);
      };
      if (library !== undefined) {
        return openLibrary(terminal.database, library, corpus ?? terminal.corpus, report);
      }
      return corpus === undefined ? Promise.resolve(engine) : openEngine(corpus, report);
    },
  };
}

function commandNames(session: Session): readonly string[] {
  const { commands } = createProgram(session);
  return [...commands.map((command) => command.name()), 'help'];
}

function openLines(
  { input, output }: Terminal,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Interface {
  const terminal = input.isTTY === true && output.isTTY === true;
  return createInterface({
    input,
    ...(terminal && { output }),
    ...(signal && { signal }),
    terminal,
    prompt: '> ',
    crlfDelay: Infinity,
    completer: (typed: string) => complete(typed, names),
  });
}

/** The commands that a line may become, and the part of it that they replace. */
function complete(typed: string, names: readonly string[]): [string[], string] {
  const word = typed.replace(/^\//u, '');
  const fitting = [...names, ...LEAVING].filter((name) => name.startsWith(word));
  return [fitting.map((name) => `${name} `), word];
}

/** Answers one line; what a person gave wrong is shown, and the prompt goes on. */
async function answerLine(line: string, names: readonly string[], session: Session): Promise<void> {
  try {
    await runProgram(createProgram(session), wordsOf(line, names));
  } catch (error) {
    stopWithLine(error, session.terminal.errors);
  }
}

/** A line as the words of a call. Where it names no command, the whole of it is a question. */
function wordsOf(line: string, names: readonly string[]): readonly string[] {
  const words = line.replace(/^\//u, '').match(/"[^"]*"|\S+/gu) ?? [];
  const isCommand = line.startsWith('/') || names.includes(words[0] ?? '');
  return isCommand ? words.map((word) => word.replace(/^"(.*)"$/u, '$1')) : ['ask', '--', line];
}
