import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { MAX_QUESTION_LENGTH } from '../../src/engine/index.js';
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
  updateWith,
  type Command,
  type Context,
} from '../shared/index.js';
import { searchButtons, type SearchPage } from './buttons.js';
import { searchMessage } from './view.js';

/** Most passages that a person may page through. */
const MAX_PASSAGES = 25;

/** `/search`: passages for some words, best first. */
export const search: Command = {
  definition: {
    name: 'search',
    description: 'Find passages that contain your words',
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
  example: ({ words = 'your words' }) => `/search words: ${words}`,
  run: (context) => {
    const query = context.options.string('words') ?? '';
    return show(context, { action: 'page', page: 0, query, story: chosenStory(context) });
  },
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(searchButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : showParagraph(context, state, searchButtons),
  ),
};

async function show(context: Context, state: SearchPage): Promise<Message> {
  const { query, story } = state;
  const found = await context.engine.search(query, { story, quotes: MAX_PASSAGES });
  return searchMessage(found, replyOptions(context, state));
}
