import {
  ApplicationCommandOptionType as OptionType,
  ComponentType,
  MessageFlags,
  type APIMessageComponentInteraction,
} from 'discord-api-types/v10';
import type { Command, Context } from '../../commands/shared/index.js';
import { decodeCustomId, DELETE, type ButtonState } from '../ui/index.js';
import { openModal } from './modal.js';
import { withPickedLine } from './picked-line.js';
import type { BasicOption } from './resolved-options.js';
import { deleteReply, messageReply, ephemeralReply, updateReply, type Reply } from './reply.js';

const NOT_THEIRS_TO_DELETE = 'Only the person who asked for this can delete it.';
/** What is said to a button that no command can answer. */
const STALE = 'This button is out of date or broken. Please ask again.';

/** Answers a button out of what it carries, so that it is answered after a restart too. */
export async function answerComponent(
  interaction: APIMessageComponentInteraction,
  commands: ReadonlyMap<string, Command>,
  contextOf: (ephemeral: boolean) => Promise<Context>,
): Promise<Reply> {
  const { data, message: source } = interaction;
  const state =
    data.component_type === ComponentType.Button ? decodeCustomId(data.custom_id) : undefined;
  if (!state) return ephemeralReply(STALE);
  const context = await contextOf(((source.flags ?? 0) & MessageFlags.Ephemeral) !== 0);
  if (state.command === DELETE) {
    return deleteMessages(state, context, interaction.channel.id);
  }
  // Before anything is done: what their button does is for who asked alone.
  if (!mayUse(state, context.user)) return ephemeralReply(notTheirs(state));
  const reply = await commands.get(state.command)?.component?.(context, state.fields);
  if (!reply) return ephemeralReply(STALE);
  if (reply.type === 'reply') return messageReply(withPickedLine(reply.message, context.picked));
  if (reply.type === 'form') {
    const { modal, subcommand, given } = reply;
    return openModal(modal, state.command, context.user, { subcommand, all: textOptions(given) });
  }
  return updateReply(withPickedLine(reply.message, context.picked));
}

const textOptions = (given: Readonly<Record<string, string>>): readonly BasicOption[] =>
  Object.entries(given).map(([name, value]) => ({ name, value, type: OptionType.String }));

/** Deletes the message with the button, and first those that it was posted with. */
async function deleteMessages(
  { owner, fields: others }: ButtonState,
  { user, channels }: Context,
  channel: string,
): Promise<Reply> {
  if (owner !== user) return ephemeralReply(NOT_THEIRS_TO_DELETE);
  const refusal = others.length > 0 ? await channels.delete(channel, others) : undefined;
  return refusal === undefined ? deleteReply : ephemeralReply(`I could not delete it: ${refusal}.`);
}

/** Where it names nobody, anybody may have a reply of their own. */
function mayUse({ owner }: ButtonState, user: string): boolean {
  return owner === undefined || owner === user;
}

function notTheirs({ command }: ButtonState): string {
  return `These buttons are for the person who asked. Ask with /${command} to get your own.`;
}
