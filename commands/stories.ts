import type { Command, Context } from '../src/command/index.js';
import { storiesMessage, type Message } from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';

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

function list({ desk, user, private: isPrivate }: Context, page: number): Message {
  return storiesMessage(desk.stories(), { owner: user, private: isPrivate, page });
}
