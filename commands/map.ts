import type { Command, Context } from '../src/command/index.js';
import { mapMessage, type Message, type PageAsked } from '../src/message/index.js';
import { drawMap } from '../src/picture/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';
import { subjectChoices, subjectOption } from './subject-option.js';

/** `/map`: whom and what a subject is tied to, and how. */
export const map: Command = {
  definition: {
    name: 'map',
    description: 'Whom and what a person, an organisation, a product or a place is tied to',
    ...everywhere,
    options: [subjectOption, storyOption, hideOption],
  },
  example: '/map subject: the city council',
  run: (context) =>
    page(context, {
      page: 0,
      words: context.options.string('subject') ?? '',
      story: chosenStory(context),
    }),
  complete: (context, option, typed) =>
    option === 'story' ? storyChoices(context, typed) : subjectChoices(context, typed),
  press: pressed(page),
};

async function page(context: Context, { page, words, story }: PageAsked): Promise<Message> {
  const { desk, user, private: isPrivate } = context;
  const ties = desk.map(words, { story });
  const drawn = page === 0 ? await drawMap(ties) : undefined;
  return mapMessage(ties, { owner: user, private: isPrivate, page, story }, drawn);
}
