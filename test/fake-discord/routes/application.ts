import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { ok, type Route } from './route.js';

/** What the bot learns of itself, and where the gateway is. */
export function applicationRoutes(
  world: World,
  gateway: { readonly url: () => string; readonly identifies: () => number },
): Route[] {
  const application = () => ({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: world.bot,
  });
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: () =>
        ok({
          url: gateway.url(),
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: 1000 - gateway.identifies(),
            reset_after: 86_400_000,
            max_concurrency: 1,
          },
        }),
    },
    { method: 'GET', path: '/users/@me', answer: () => ok(world.bot) },
    { method: 'GET', path: '/applications/@me', answer: () => ok(application()) },
    { method: 'GET', path: '/oauth2/applications/@me', answer: () => ok(application()) },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer({ body }) {
        const id = typeof body === 'object' && body && 'recipient_id' in body && body.recipient_id;
        const person = world.personWithId(String(id));
        if (!person) throw refusal('unknownUser');
        return ok(world.directChannel(person.user));
      },
    },
  ];
}
