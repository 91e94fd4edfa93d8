import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command, Context } from '../src/command/index.js';
import { LONGEST_QUESTION } from '../src/desk.js';
import { searchMessage, type Message, type PageAsked } from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

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
        max_length: LONGEST_QUESTION,
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

function page({ desk, user, private: isPrivate }: Context, asked: PageAsked): Message {
  const { page, words, story } = asked;
  const found = desk.search(words, { story, quotes: MOST_PASSAGES });
  return searchMessage(found, { owner: user, private: isPrivate, page, story });
}
