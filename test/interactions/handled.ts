import type { Logger } from 'pino';
import type { Channels, Command } from '../../commands/shared/index.js';
import { Engine } from '../../src/engine/index.js';
import { InteractionHandler, type Reply } from '../../src/interactions/index.js';
import { encodeCustomId, type ButtonState } from '../../src/ui/index.js';
import { ASKER } from './interactions.js';
import { recordedLog } from '../discord/log-lines.js';
import { shownIn } from '../discord/shown.js';

const noChannels: Channels = {
  botMayPost: () => Promise.resolve(false),
  post: () => Promise.reject(new Error('no channel to post in')),
  delete: () => Promise.reject(new Error('no channel to delete in')),
};

/** The id of a button of the command `echo`. */
export function customId(changes: Partial<ButtonState> = {}): string {
  const id = encodeCustomId({ command: 'echo', owner: ASKER, fields: ['page', '2'], ...changes });
  if (id === undefined) throw new Error('the state fits no custom id');
  return id;
}

type Given = Parameters<InteractionHandler['handle']>[0];

/** A handler that knows one command. */
export function handlerOf(command: Command, log = recordedLog().log): InteractionHandler {
  return new InteractionHandler({
    engine: new Engine([]),
    commands: [command],
    channels: noChannels,
    log,
  });
}

/** What such a handler replies. */
export function replyTo(command: Command, interaction: Given, log?: Logger): Promise<Reply> {
  return handlerOf(command, log).handle(interaction).reply;
}

/** What of it a person sees. */
export async function answer(command: Command, interaction: Given, log?: Logger) {
  return shownIn((await replyTo(command, interaction, log)).response);
}
