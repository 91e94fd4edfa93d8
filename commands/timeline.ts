import type { Command, Context } from '../src/command/index.js';
import { timelineMessage, type Message } from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

/** `/timeline`: what happened when, by the dates in the stories. */
export const timeline: Command = {
  definition: {
    name: 'timeline',
    description: 'What happened when, as the stories date it',
    ...everywhere,
    options: [storyOption, hideOption],
  },
  example: '/timeline',
  run: (context) => show(context, chosenStory(context), 0),
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed((context, { page, story }) => show(context, story, page)),
};

function show(
  { desk, user, private: isPrivate }: Context,
  story: string | undefined,
  page: number,
): Message {
  return timelineMessage(desk.timeline({ story }), {
    owner: user,
    private: isPrivate,
    page,
    story,
  });
}
