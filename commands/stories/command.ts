import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  everywhere,
  hideOption,
  replyOptions,
  updateWith,
  type Command,
  type Context,
} from '../shared/index.js';
import { storiesButtons } from './buttons.js';
import { storiesMessage } from './view.js';

/** `/stories`: what the bot has read. */
export const stories: Command = {
  definition: {
    name: 'stories',
    description: 'List the stories that I answer from',
    ...everywhere,
    options: [hideOption],
  },
  example: () => '/stories',
  run: (context) => list(context, { page: 0 }),
  component: answerButtons(storiesButtons, (context, state) => updateWith(list(context, state))),
};

function list(context: Context, state: { readonly page: number }): Message {
  return storiesMessage(context.engine.stories(), replyOptions(context, state));
}
