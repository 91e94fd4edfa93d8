import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command, Context } from '../src/command/index.js';
import { LONGEST_CLAIM } from '../src/desk.js';
import { checkMessage, type Message, type PageAsked } from '../src/message/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

/** `/check`: whether the stories bear a claim out. */
export const check: Command = {
  definition: {
    name: 'check',
    description: 'Check a claim: borne out, contradicted, or not in the stories',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'claim',
        description: 'What somebody says, in whole sentences',
        required: true,
        max_length: LONGEST_CLAIM,
      },
      storyOption,
      hideOption,
    ],
  },
  example: '/check claim: The council voted for the budget in May.',
  run: (context) =>
    page(context, {
      page: 0,
      words: context.options.string('claim') ?? '',
      story: chosenStory(context),
    }),
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed(page),
};

function page({ desk, user, private: isPrivate }: Context, asked: PageAsked): Message {
  const { page, words, story } = asked;
  const checked = desk.check(words, { story });
  return checkMessage(checked, { owner: user, private: isPrivate, page, story });
}
