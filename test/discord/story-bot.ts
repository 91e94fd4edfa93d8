import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { PageReader } from '../../src/fetching/index.js';
import { plain } from '../commands/reader.js';
import { textOf, type GuildSpec, type Reply } from '../fake-discord/index.js';
import { bots } from './bot.js';
import { testLibraries } from './libraries.js';

const keepers = { name: 'keepers', permissions: PermissionFlagsBits.ManageGuild };
const GUILDS: readonly GuildSpec[] = [
  {
    ...{ name: 'Harbour', roles: [keepers, { name: 'crew' }] },
    channels: [{ name: 'harbour-talk' }, { name: 'harbour-quay' }],
  },
  {
    ...{ name: 'Inland', roles: [keepers, { name: 'crew' }] },
    channels: [{ name: 'inland-talk' }],
  },
];

/** The words of a reply as a person reads them. */
export const said = (reply: Reply): string =>
  plain(textOf(reply.message)).replaceAll(/^(?:#+|-#|>>>) /gmu, '');

/** The words of what a press of a button brought: beside its message, or in its place. */
export const brought = (reply: Reply): string =>
  plain(textOf(reply.followups.at(-1) ?? reply.message));

/** Gives a test file bots in two servers, each with somebody, Kit, who may manage them. */
export function storyBots() {
  const startBot = bots();
  const open = testLibraries();
  return async (now?: () => number, pages?: PageReader) => {
    const opened = await open(now, pages);
    const bot = await startBot({ guilds: GUILDS, libraries: opened.libraries, slowness: 20 });
    const kit = bot.discord.person('Kit', ['keepers']);
    return {
      ...{ ...bot, ...opened, kit },
      /** Kit calls `/story …`. */
      story: (name: string, options = {}, channel = 'harbour-talk') =>
        bot.discord.command({ name: `story ${name}`, options, user: kit, channel }),
      /** Somebody asks, in the first server. */
      ask: async (question: string, channel = 'harbour-talk') =>
        said(await bot.discord.command({ name: 'ask', options: { question }, channel })),
    };
  };
}
