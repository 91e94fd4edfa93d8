import type { Guild } from '../world/guild.js';
import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { ok, type Call, type Route } from './route.js';

/** Servers, as far as a bot asks for them. */
export function guildRoutes(world: World): Route[] {
  const guild = (call: Call): Guild => {
    const found = world.guilds.find(({ id }) => id === call.param('guild_id'));
    if (!found) throw refusal('unknownGuild');
    return found;
  };
  return [
    { method: 'GET', path: '/guilds/{guild_id}', answer: (call) => ok(guild(call).described()) },
    {
      method: 'GET',
      path: '/guilds/{guild_id}/channels',
      answer: (call) => ok(guild(call).channels),
    },
    { method: 'GET', path: '/guilds/{guild_id}/roles', answer: (call) => ok(guild(call).roles) },
    {
      method: 'GET',
      path: '/guilds/{guild_id}/members/{user_id}',
      answer(call) {
        const id = call.param('user_id');
        const person = world.personWithId(id);
        if (id === world.bot.id) return ok(guild(call).member(world.bot, []));
        if (!person) throw refusal('unknownMember');
        return ok(guild(call).member(person.user, guild(call).roleIds(person.roles)));
      },
    },
  ];
}
