import { z } from 'zod';
import { command, commandSet } from '../limits/command.js';
import { problemsOf } from '../limits/problem.js';
import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { refuseProblems } from './checked.js';
import { noContent, ok, type Call, type Route } from './route.js';

const list = z.array(z.unknown());

/** Registering commands, everywhere or in one server. */
export function commandRoutes(world: World): Route[] {
  return [
    ...scopeRoutes(world, '/applications/{application_id}/commands', () => ''),
    ...scopeRoutes(world, '/applications/{application_id}/guilds/{guild_id}/commands', (call) => {
      const id = call.param('guild_id');
      if (!world.guilds.some((guild) => guild.id === id)) throw refusal('missingAccess');
      return id;
    }),
  ];
}

function scopeRoutes(world: World, path: string, scopeOf: (call: Call) => string): Route[] {
  const scope = (call: Call): string => {
    if (call.param('application_id') !== world.bot.id) throw refusal('missingAccess');
    return scopeOf(call);
  };
  const found = (call: Call) => {
    const id = call.param('command_id');
    const one = world.commands.in(scope(call)).find((it) => it.id === id);
    if (!one) throw refusal('unknownCommand');
    return one;
  };
  const put = (call: Call, body: unknown) => {
    refuseProblems(world, call, problemsOf(command, body));
    return world.commands.put(body, scope(call));
  };
  const one = `${path}/{command_id}`;
  return [
    { method: 'GET', path, answer: (call) => ok(world.commands.in(scope(call))) },
    {
      method: 'PUT',
      path,
      answer(call) {
        refuseProblems(world, call, problemsOf(commandSet, call.body));
        return ok(world.commands.replaceAll(list.parse(call.body), scope(call)));
      },
    },
    { method: 'POST', path, answer: (call) => ({ status: 201, body: put(call, call.body) }) },
    { method: 'GET', path: one, answer: (call) => ok(found(call)) },
    {
      method: 'PATCH',
      path: one,
      answer(call) {
        const change = z.looseObject({}).parse(call.body);
        return ok(put(call, { ...found(call), ...change }));
      },
    },
    {
      method: 'DELETE',
      path: one,
      answer(call) {
        world.commands.delete(found(call).id, scope(call));
        return noContent;
      },
    },
  ];
}
