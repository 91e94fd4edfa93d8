import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

/** A command for servers, direct messages and group messages, added to a server or to a person. */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
