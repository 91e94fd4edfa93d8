import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  chosenStory,
  csvReply,
  everywhere,
  hideOption,
  replyOptions,
  storyChoices,
  storyOption,
  updateWith,
  withCsvButton,
  type Command,
  type Context,
} from '../shared/index.js';
import { timelineButtons, type TimelinePage } from './buttons.js';
import { timelinePicture } from './picture.js';
import { timelineTable } from './table.js';
import { timelineMessage } from './view.js';
import { timelineViewModel } from './view-model.js';

/** `/timeline`: what happened when, by the dates in the stories. */
export const timeline: Command = {
  definition: {
    name: 'timeline',
    description: 'What happened when, as the stories date it',
    ...everywhere,
    options: [storyOption, hideOption],
  },
  example: () => '/timeline',
  run: (context) => show(context, { action: 'page', page: 0, story: chosenStory(context) }),
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(timelineButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : csvReply(context, 'timeline', async () =>
          timelineTable(await context.engine.timeline({ story: state.story })),
        ),
  ),
};

async function show(context: Context, state: TimelinePage): Promise<Message> {
  const { page, story, all = false } = state;
  const view = timelineViewModel(await context.engine.timeline({ story }));
  const options = replyOptions(context, state);
  const isListed = all || page > 0 || view.events.length === 0;
  const drawn = isListed ? undefined : await context.draw(timelinePicture, view, context.look);
  const csv = timelineButtons.state({ action: 'csv', story });
  return withCsvButton(context, timelineMessage(view, options, drawn), csv);
}
