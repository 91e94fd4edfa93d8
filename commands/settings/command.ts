import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { notice } from '../../src/ui/index.js';
import { managedServer, type SlashCommand } from '../shared/index.js';

const SHOWN = 'The shipped stories are seen in this server.';
const HIDDEN = 'The shipped stories are not seen in this server: only those that it added are.';

/** `/settings`: what a server wants otherwise, for those who may manage it. */
export const settings: SlashCommand = {
  definition: {
    name: 'settings',
    description: 'See and change the settings of this server',
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'shipped',
        description: 'Whether the stories that I came with are seen beside those of this server',
      },
    ],
  },
  example: () => '/settings shipped: false',
  isEphemeral: () => true,
  run: async (context) => {
    const { library } = managedServer(context, 'Settings', 'change its settings');
    const wanted = context.options.boolean('shipped');
    if (wanted !== undefined) await library.showShipped(wanted);
    const { shipped } = await library.state();
    return notice(shipped ? SHOWN : HIDDEN);
  },
};
