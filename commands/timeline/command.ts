import {
  type Command,
  type Context,
  everywhere,
  hideOption,
  pressed,
  chosenStory,
  storyChoices,
  storyOption,
} from '../shared/index.js';
import { timelineMessage } from './view.js';
import type { Message } from '../../src/ui/index.js';

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

async function show(
  { engine: engine, user, ephemeral }: Context,
  story: string | undefined,
  page: number,
): Promise<Message> {
  const found = engine.timeline({ story });
  const showing = { owner: user, ephemeral, page, story };
  if (page > 0 || found.events.length === 0) return timelineMessage(found, showing);
  const { drawTimeline } = await import('./image/timeline.js');
  return timelineMessage(found, showing, await drawTimeline(found));
}
