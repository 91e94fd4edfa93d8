import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  chosenStory,
  everywhere,
  hideOption,
  replyOptions,
  showParagraph,
  storyChoices,
  storyOption,
  subjectChoices,
  subjectOption,
  updateWith,
  type Command,
  type Context,
} from '../shared/index.js';
import { mapButtons, type MapPage } from './buttons.js';
import { mapPicture } from './picture.js';
import { mapMessage } from './view.js';
import { mapViewModel } from './view-model.js';

/** `/map`: the relations of a subject. */
export const map: Command = {
  definition: {
    name: 'map',
    description: 'Who and what a person, an organisation, a product or a place is connected to',
    ...everywhere,
    options: [subjectOption, storyOption, hideOption],
  },
  example: ({ tied = 'a name' }) => `/map subject: ${tied}`,
  run: (context) => {
    const subject = context.options.string('subject') ?? '';
    return show(context, { action: 'page', page: 0, subject, story: chosenStory(context) });
  },
  autocomplete: (context, option, typed) =>
    option === 'story' ? storyChoices(context, typed) : subjectChoices(context, typed),
  component: answerButtons(mapButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : showParagraph(context, state, mapButtons),
  ),
};

async function show(context: Context, state: MapPage): Promise<Message> {
  const { page, subject, story, all = false } = state;
  const view = mapViewModel(await context.engine.map(subject, { story }));
  const options = replyOptions(context, state);
  if (all || page > 0 || view.neighbours.length === 0) return mapMessage(view, options);
  return mapMessage(view, options, await context.draw(mapPicture, view, context.look));
}
