import type { RegisteredCommand } from '../../server/index.js';
import type { LinkedCommand, OptionValues } from './command-link.js';
import type { CommandDraft } from './draft.js';
import { nearestCommand, slashCommandsOf } from './nearest-command.js';

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

/** The nearest command in place of one that there is not. */
export function offerInstead(
  name: string,
  commands: readonly RegisteredCommand[],
  valuesFor: (nearest: RegisteredCommand) => OptionValues,
): Offer | undefined {
  const nearest = nearestCommand(name, commands);
  return (
    nearest && {
      label: `Use /${nearest.name}`,
      command: nearest.name,
      values: valuesFor(nearest),
    }
  );
}

/** A command that was left, where something was filled in. */
export function offerBack({ command, values }: CommandDraft): Offer | undefined {
  const isFilled = Object.values(values).some((value) => value.trim() !== '');
  return isFilled ? { label: 'Bring it back', command: command.name, values } : undefined;
}
