import { ApplicationCommandOptionType } from 'discord-api-types/v10';
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
import { MAX_QUESTION_LENGTH } from '../../src/engine/index.js';
import { searchMessage } from './view.js';
import type { Message, PageAsked } from '../../src/ui/index.js';

/** What a person may page through. */
const MOST_PASSAGES = 25;

/** `/search`: passages for some words, best first. */
export const search: Command = {
  definition: {
    name: 'search',
    description: 'Find the passages that speak of some words',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'words',
        description: 'The words to look for',
        required: true,
        max_length: MAX_QUESTION_LENGTH,
      },
      storyOption,
      hideOption,
    ],
  },
  example: '/search words: harbour budget',
  run: (context) =>
    page(context, {
      page: 0,
      words: context.options.string('words') ?? '',
      story: chosenStory(context),
    }),
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed(page),
};

function page({ engine: engine, user, ephemeral }: Context, asked: PageAsked): Message {
  const { page, words, story } = asked;
  const found = engine.search(words, { story, quotes: MOST_PASSAGES });
  return searchMessage(found, { owner: user, ephemeral, page, story });
}
