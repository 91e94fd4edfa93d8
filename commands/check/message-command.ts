import { ApplicationCommandType } from 'discord-api-types/v10';
import { type MessageCommand, everywhere } from '../shared/index.js';
import { checkMessage } from './view.js';
import { plainText } from '../../src/ui/index.js';
import { InputError } from '../../src/engine/index.js';

const NO_WORDS =
  'That message has no words of its own to check: I read no images, embeds, stickers or links.';
const HOW_TO_SHARE = 'Only you see this. To show it to others, give the words to /check.';

/**
 * "Check against the stories", in the menu of a message. The reply is for the person alone: whoever
 * wonders about somebody's message need not correct them before all.
 */
export const checkOfMessage: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    name: 'Check against the stories',
    ...everywhere,
  },
  explanation: 'Check what a message says, for you alone',
  example: 'the menu of a message › Apps › Check against the stories',
  isEphemeral: () => true,
  run: ({ engine: engine, user, message = '' }) => {
    const claim = plainText(message);
    if (!/[\p{L}\p{N}]/u.test(claim)) throw new InputError(NO_WORDS);
    return checkMessage(engine.check(claim), { owner: user, ephemeral: true }, [HOW_TO_SHARE]);
  },
};
