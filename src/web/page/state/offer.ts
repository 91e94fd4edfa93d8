import type { RegisteredCommand } from '../../server/index.js';
import type { LinkedCommand } from './command-link.js';
import { slashCommandsOf } from './nearest-command.js';

/** A button that the page offers: what it says, and the command that it is for. */
export interface Offer extends LinkedCommand {
  readonly label: string;
}

/** What can be done with a text that is no command: asked, and checked where it asks nothing. */
export function offersFor(text: string, commands: readonly RegisteredCommand[]): readonly Offer[] {
  const isQuestion = /[?？]\s*$/u.test(text);
  const offers: readonly Offer[] = [
    { label: 'Ask this', command: 'ask', values: { question: text } },
    ...(isQuestion ? [] : [{ label: 'Check this', command: 'check', values: { claim: text } }]),
  ];
  const names = slashCommandsOf(commands).map(({ name }) => name);
  return offers.filter(({ command }) => names.includes(command));
}
