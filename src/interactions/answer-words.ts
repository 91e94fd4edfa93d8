import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command, Context, SlashCommand } from '../../commands/shared/index.js';
import { shownPage, type PlainMessage } from '../ui/index.js';
import { withPickedLine } from './picked-line.js';
import { ResolvedOptions } from './resolved-options.js';

/** What somebody wrote to the bot. */
export interface WrittenWords {
  /** Of the message, for the log. */
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  /** The channel that it is a thread of. */
  readonly parent?: string | undefined;
  /** The server that it was written in. */
  readonly server?: string | undefined;
  readonly words: string;
}

/** A command that answers what is written to the bot without one. */
type WordsCommand = SlashCommand & Required<Pick<SlashCommand, 'wordsOption'>>;

const takesWords = (command: Command): command is WordsCommand => 'wordsOption' in command;

/**
 * Answers words as the command does that takes them, for all to see.
 *
 * @throws {InputError} as the command does.
 */
export async function answerWords(
  words: string,
  commands: readonly Command[],
  from: Omit<Context, 'options' | 'ephemeral'>,
): Promise<PlainMessage> {
  const command = commands.find(takesWords);
  if (!command) throw new Error('No command takes words.');
  const type = ApplicationCommandOptionType.String;
  const options = new ResolvedOptions([{ name: command.wordsOption, type, value: words }]);
  const answer = await command.run({ ...from, options, ephemeral: false });
  if ('fields' in answer) throw new Error('A form cannot answer a message.');
  return shownPage(withPickedLine(answer, from.picked));
}
