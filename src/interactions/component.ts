import {
  ComponentType,
  MessageFlags,
  type APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { Command, Context } from '../../commands/shared/index.js';
import { decodePress, DELETE, type Press } from '../ui/index.js';
import { deletion, newMessage, privateLine, updatedMessage, type Reply } from './reply.js';

/** What is said to a button that no command knows. */
const STALE = 'This button is from an older version of me or is broken. Please ask again.';

/**
 * Answers the press of a button out of what the button carries, so that one pressed after a restart
 * does as well.
 */
export async function answerPress(
  interaction: APIMessageComponentInteraction,
  commands: ReadonlyMap<string, Command>,
  contextOf: (ephemeral: boolean) => Context,
): Promise<Reply> {
  const { data, message: pressedOn } = interaction;
  const press =
    data.component_type === ComponentType.Button ? decodePress(data.custom_id) : undefined;
  if (!press) return privateLine(STALE);
  const context = contextOf(((pressedOn.flags ?? 0) & MessageFlags.Ephemeral) !== 0);
  if (press.action === DELETE) {
    return press.owner === context.user
      ? deletion
      : privateLine('Only the person who asked can delete this reply.');
  }
  const command = commands.get(press.command);
  if (!command?.press) return privateLine(STALE);
  const { as, message } = await command.press(context, press);
  if (as === 'reply') return newMessage(message);
  return mayChange(press, context.user) ? updatedMessage(message) : privateLine(notTheirs(press));
}

/** Anybody may have a reply of their own; a message is changed by the person who asked for it. */
function mayChange({ owner }: Press, user: string): boolean {
  return owner === undefined || owner === user;
}

function notTheirs({ command }: Press): string {
  return `These buttons are for the person who asked. Ask with /${command} to get your own.`;
}
