import {
  type Command,
  type Context,
  everywhere,
  hideOption,
  pressed,
  chosenStory,
  storyChoices,
  storyOption,
  subjectChoices,
  subjectOption,
} from '../shared/index.js';
import { mapMessage } from './view.js';
import type { RelationMap } from '../../src/engine/index.js';
import type { Message, PageAsked } from '../../src/ui/index.js';
import type { Drawing } from '../../src/ui/images/index.js';

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
  const { engine: engine, user, ephemeral } = context;
  const ties = engine.map(words, { story });
  const drawn = page === 0 ? await imageOf(ties) : undefined;
  return mapMessage(ties, { owner: user, ephemeral, page, story }, drawn);
}

async function imageOf(map: RelationMap): Promise<Drawing | undefined> {
  const { drawMap } = await import('./image/map.js');
  return drawMap(map);
}
