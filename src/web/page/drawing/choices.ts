import type { Opening } from '../events.js';
import { Part } from '../kinds.js';
import type { ChoicesFor } from './part.js';

/** What menus offer in a server: it has channels and one reader, and no roles. */
export function choicesAmong({ channels, user }: Opening): ChoicesFor {
  const people = [{ label: user.global_name ?? user.username, value: user.id }];
  return ({ type, options }) => {
    switch (type) {
      case Part.ChannelSelect:
        return channels.map(({ id, name }) => ({ label: `#${name}`, value: id }));
      case Part.UserSelect:
      case Part.MentionableSelect:
        return people;
      default:
        return options ?? [];
    }
  };
}
