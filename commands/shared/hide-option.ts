import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';

/** The option that keeps a reply between the bot and the person. */
export const hideOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'hide',
  description: 'Show the reply to you alone',
} as const satisfies APIApplicationCommandBasicOption;
