import { PermissionFlagsBits, type APIMessage } from 'discord-api-types/v10';
import { isEphemeral } from '../world/messages.js';
import { refusal } from '../rest/refusal.js';
import type { World } from '../world/world.js';
import { checkedMessage } from './checked.js';
import { noContent, ok, type Call, type Route } from './route.js';

const { AttachFiles, ReadMessageHistory, SendMessages, ViewChannel } = PermissionFlagsBits;

/** Channels and the messages in them, as far as the bot may. */
export function channelRoutes(world: World): Route[] {
  const path = '/channels/{channel_id}/messages';
  const one = `${path}/{message_id}`;
  return [
    {
      method: 'GET',
      path: '/channels/{channel_id}',
      answer: (call) => ok(reach(world, call, ViewChannel)),
    },
    {
      method: 'GET',
      path,
      answer(call) {
        const channel = reach(world, call, ReadMessageHistory);
        return ok(
          world.messages
            .in(channel.id)
            .filter((it) => !isEphemeral(it))
            .reverse(),
        );
      },
    },
    { method: 'POST', path, answer: (call) => ok(post(world, call)) },
    { method: 'GET', path: one, answer: (call) => ok(found(world, call)) },
    {
      method: 'PATCH',
      path: one,
      answer(call) {
        const message = found(world, call);
        if (message.author.id !== world.bot.id) throw refusal('notTheAuthor');
        const body = checkedMessage(world, call, call.body, { before: message });
        return ok(world.messages.edit(message, body));
      },
    },
    {
      method: 'DELETE',
      path: one,
      answer(call) {
        world.messages.delete(found(world, call));
        return noContent;
      },
    },
  ];
}

function post(world: World, call: Call): APIMessage {
  const needed = call.files > 0 ? SendMessages | AttachFiles : SendMessages;
  const channel = reach(world, call, needed);
  const body = checkedMessage(world, call, call.body);
  return (
    world.messages.withNonce(channel.id, body) ??
    world.messages.create(body, { channelId: channel.id })
  );
}

/** A message that stands in a channel for all to see; private replies are not there. */
function found(world: World, call: Call): APIMessage {
  const channel = reach(world, call, ViewChannel);
  const message = world.messages.get(channel.id, call.param('message_id'));
  if (!message || isEphemeral(message)) throw refusal('unknownMessage');
  return message;
}

/** @throws {Refusal} where the bot cannot see the channel or lacks what it needs there */
function reach(world: World, call: Call, needed: bigint) {
  const id = call.param('channel_id');
  const direct = world.directChannelWithId(id);
  if (direct) return direct;
  const place = world.guildChannel(id);
  if (!place) throw refusal('unknownChannel');
  const granted = place.guild.permissions(world.bot.id, [], place.channel);
  if ((granted & ViewChannel) === 0n) throw refusal('missingAccess');
  if ((granted & needed) !== needed) throw refusal('missingPermissions');
  return place.channel;
}
