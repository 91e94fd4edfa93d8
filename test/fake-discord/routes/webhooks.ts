import { MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { changed, type Exchange } from '../world/interactions.js';
import { isPromise } from '../world/messages.js';
import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { checkedMessage } from './checked.js';
import { noContent, ok, type Call, type Route } from './route.js';

/** What an interaction's token is good for after the first response. */
export function webhookRoutes(world: World): Route[] {
  const path = '/webhooks/{webhook_id}/{webhook_token}';
  return [
    { method: 'POST', path, open: true, answer: (call) => ok(followUp(world, call)) },
    ...messageRoutes(world, `${path}/messages/@original`, (exchange) => exchange.original),
    ...messageRoutes(world, `${path}/messages/{message_id}`, (exchange, call) =>
      [exchange.original, ...exchange.followups].find((it) => it?.id === call.param('message_id')),
    ),
  ];
}

function messageRoutes(
  world: World,
  path: string,
  meant: (exchange: Exchange, call: Call) => APIMessage | undefined,
): Route[] {
  const find = (call: Call) => {
    const exchange = acknowledged(world, call);
    const message = meant(exchange, call);
    if (!message || !world.messages.get(message.channel_id, message.id))
      throw refusal('unknownMessage');
    return { exchange, message };
  };
  return [
    { method: 'GET', path, open: true, answer: (call) => ok(find(call).message) },
    {
      method: 'PATCH',
      path,
      open: true,
      answer(call) {
        const { exchange, message } = find(call);
        world.messages.edit(message, checkedMessage(world, call, call.body, { before: message }));
        changed(exchange);
        return ok(message);
      },
    },
    {
      method: 'DELETE',
      path,
      open: true,
      answer(call) {
        const { exchange, message } = find(call);
        world.messages.delete(message);
        changed(exchange);
        return noContent;
      },
    },
  ];
}

/** A further message; the first one after a promise takes the promise's place and its privacy. */
function followUp(world: World, call: Call): APIMessage {
  const exchange = acknowledged(world, call);
  const body = checkedMessage(world, call, call.body);
  const { original } = exchange;
  const message =
    original && isPromise(original) && !world.messages.deleted.includes(original)
      ? world.messages.edit(original, body)
      : world.messages.create(body, {
          channelId: exchange.channelId,
          ephemeral: ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
          metadata: {
            ...exchange.metadata,
            ...(original ? { original_response_message_id: original.id } : {}),
          },
        });
  if (message !== original) exchange.followups.push(message);
  changed(exchange);
  return message;
}

/** @throws {Refusal} unless the interaction got its first response, and its token still counts */
function acknowledged(world: World, call: Call): Exchange {
  const exchange = world.interactions.withToken(call.param('webhook_token'));
  if (!exchange?.callback || call.param('webhook_id') !== world.bot.id)
    throw refusal('unknownWebhook');
  if (world.interactions.isExpired(exchange)) throw refusal('invalidWebhookToken');
  return exchange;
}
