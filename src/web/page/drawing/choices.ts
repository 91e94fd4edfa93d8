import type { Opening } from '../events.js';
import { Part } from '../kinds.js';
import type { ChoicesFor } from './part.js';

/** What menus offer in a server: its channels, or the options that they bring. */
export function choicesAmong({ channels }: Opening): ChoicesFor {
  return ({ type, options = [] }) =>
    type === Part.ChannelSelect
      ? channels.map(({ id, name }) => ({ label: `#${name}`, value: id }))
      : options;
}
