import type { Command } from 'commander';
import type { Conversation } from '../conversation.js';
import { InputError, type Engine } from '../../../src/engine/index.js';
import type { Store } from '../../../src/store/index.js';
import type { Table } from '../csv/index.js';
import type { Message, ReplyOptions } from '../../../src/ui/index.js';
import type { Terminal } from '../../../src/ui/terminal/index.js';

/** What the commands of one call, or of one prompt, share. */
export interface Session {
  readonly terminal: Terminal;
  /**
   * Opens the stories at a path; those of the session where none is named.
   *
   * @param library the server whose own stories come beside them: its id, or `page`.
   */
  openEngine(corpus: string | undefined, library?: string): Promise<Engine>;
  /** Opens what servers keep; whoever opens it closes it. */
  openStore(): Promise<Store>;
  /** What was asked before at a prompt; a call by itself has none. */
  readonly conversation?: Conversation;
}

/** The options that every command takes. */
interface CommonOptions {
  readonly corpus?: string;
  readonly library?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What a command has found: as the contract's JSON, and as what a person reads. */
export interface Result {
  readonly json: object;
  /** Loads what lays it out: who wants JSON need not wait for that. */
  message(): Message | Promise<Message>;
  /** The same as a table, where it is one. */
  table?(): Table | Promise<Table>;
}

/** Whether a command is to print JSON. */
export function asksForJson(command: Command): boolean {
  return command.optsWithGlobals<CommonOptions>().json === true;
}

/** Prints what a command found, in the form that its options ask for. */
export async function print(result: Result, command: Command, terminal: Terminal): Promise<void> {
  terminal.output.write(`${await printed(result, command, terminal)}\n`);
}

async function printed(result: Result, command: Command, terminal: Terminal): Promise<string> {
  const isJson = asksForJson(command);
  if (command.optsWithGlobals<CommonOptions>().csv !== true || !result.table) {
    return isJson ? JSON.stringify(result.json, null, 2) : messageText(result, terminal);
  }
  if (isJson) throw new InputError('Give either --csv or --json, not both.');
  const { tableCsv } = await import('../csv/index.js');
  return tableCsv(await result.table()).trimEnd();
}

async function messageText(result: Result, terminal: Terminal): Promise<string> {
  const { toTerminal } = await import('../../../src/ui/terminal/index.js');
  return toTerminal(await result.message(), terminal);
}

/** Opens the stories that the command's options name, and prints what the work found in them. */
export async function printFrom(
  session: Session,
  command: Command,
  work: (engine: Engine) => Result | Promise<Result>,
): Promise<void> {
  const { corpus, library } = command.optsWithGlobals<CommonOptions>();
  const engine = await session.openEngine(corpus, library);
  await print(await work(engine), command, session.terminal);
}

/** How a reply is laid out for a terminal: it has one reader, and no buttons. */
export function terminalReply(story?: string): ReplyOptions {
  return { owner: '', ephemeral: false, story };
}
