import { Locale } from 'discord-api-types/v10';
import type { Place } from './place.js';
import type { Person, World } from '../world/world.js';

/** Who does something, and where. */
export interface UserAction {
  /** Who; a person called Ada by default. */
  readonly user?: Person;
  /** A server's channel, by name or id; the first one by default. */
  readonly channel?: string;
  /** In direct messages: with the bot, or with somebody else, where the bot is not. */
  readonly dm?: boolean | Person;
  readonly locale?: Locale;
  /** Whether to wait for what was promised too, as by default, or the first response alone. */
  readonly until?: 'shown' | 'acknowledged';
}

/** Who and where, with the defaults filled in. */
export function situation(
  world: World,
  { user, channel, dm = false, locale = Locale.EnglishUS }: UserAction,
): { readonly person: Person; readonly place: Place; readonly locale: Locale } {
  const person = user ?? world.person('Ada');
  return { person, locale, place: placeFor(world, person, channel, dm) };
}

function placeFor(
  world: World,
  person: Person,
  channel: string | undefined,
  dm: boolean | Person,
): Place {
  if (dm === true) return { kind: 'dm', channel: world.directChannel(person.user) };
  if (dm === false) return { kind: 'guild', ...world.channelNamed(channel) };
  return { kind: 'private', channel: world.privateChannel(person.user, dm.user) };
}

/** The place that a message's channel is. */
export function placeOf(world: World, channelId: string): Place {
  const inGuild = world.guildChannel(channelId);
  if (inGuild) return { kind: 'guild', ...inGuild };
  const elsewhere = world.privateChannelWithId(channelId);
  if (elsewhere) return { kind: 'private', channel: elsewhere };
  const channel = world.directChannelWithId(channelId);
  if (!channel) throw new Error(`There is no channel ${channelId}`);
  return { kind: 'dm', channel };
}
