// Discord's numbers. Taken from the payloads alone, since the whole of v10 is twice as large.
export {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/payloads/v10';
