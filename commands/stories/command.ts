import { type Command, type Context, everywhere, hideOption, pressed } from '../shared/index.js';
import { storiesMessage } from './view.js';
import type { Message } from '../../src/ui/index.js';

/** `/stories`: what the bot has read. */
export const stories: Command = {
  definition: {
    name: 'stories',
    description: 'List the stories that I answer from',
    ...everywhere,
    options: [hideOption],
  },
  example: '/stories',
  run: (context) => list(context, 0),
  press: pressed((context, asked) => list(context, asked.page)),
};

function list({ engine: engine, user, ephemeral }: Context, page: number): Message {
  return storiesMessage(engine.stories(), { owner: user, ephemeral, page });
}
