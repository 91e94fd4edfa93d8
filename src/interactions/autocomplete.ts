import {
  InteractionResponseType,
  type APIApplicationCommandAutocompleteInteraction,
} from 'discord-api-types/v10';
import type { Choice, Command, Context } from '../../commands/shared/index.js';
import { ResolvedOptions } from './resolved-options.js';
import type { Reply } from './reply.js';

const MAX_CHOICES = 25;
const MAX_CHOICE_LENGTH = 100;

/** Choices for the option that is being typed; those that Discord cannot show whole are left out. */
export async function autocomplete(
  command: Command | undefined,
  interaction: APIApplicationCommandAutocompleteInteraction,
  contextOf: (options: ResolvedOptions) => Promise<Context>,
): Promise<Reply> {
  const options = new ResolvedOptions(interaction.data.options);
  const focused = options.focused();
  const offered =
    focused &&
    (await command?.autocomplete?.(await contextOf(options), focused.name, focused.typed.trim()));
  return autocompleteReply((offered ?? []).filter(fits).slice(0, MAX_CHOICES));
}

/** The choices as a reply. */
export function autocompleteReply(choices: readonly Choice[]): Reply {
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: choices.map(({ name, value }) => ({ name, value })) },
    },
  };
}

function fits({ name, value }: Choice): boolean {
  // A shortened value would be looked up as it stands, and not be found.
  return [name, value].every((words) => words.trim() !== '' && words.length <= MAX_CHOICE_LENGTH);
}
