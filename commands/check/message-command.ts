import { ApplicationCommandType } from 'discord-api-types/v10';
import { InputError } from '../../src/engine/index.js';
import { stripMarkdown } from '../../src/ui/index.js';
import { everywhere, type MessageCommand } from '../shared/index.js';
import { checkMessage } from './view.js';

const NO_WORDS =
  'That message has no words of its own to check: I read no images, embeds, stickers or links.';
const HOW_TO_SHARE = 'Only you see this. To show it to others, give the words to /check.';

/**
 * "Check against the stories", in the context menu of a message. The reply is ephemeral: whoever
 * wonders about somebody's message need not correct them before all.
 */
export const checkOfMessage: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    name: 'Check against the stories',
    ...everywhere,
  },
  explanation: 'Check what a message says, for you alone',
  example: () => 'in the menu of a message, under Apps',
  isEphemeral: () => true,
  run: async ({ engine, user, message = '' }) => {
    const claim = stripMarkdown(message);
    if (!/[\p{L}\p{N}]/u.test(claim)) throw new InputError(NO_WORDS);
    return checkMessage(await engine.check(claim), { owner: user, ephemeral: true }, [
      HOW_TO_SHARE,
    ]);
  },
};
