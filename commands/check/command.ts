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
import { MAX_CLAIM_LENGTH } from '../../src/engine/index.js';
import { checkMessage } from './view.js';
import type { Form, Message, PageAsked } from '../../src/ui/index.js';

/** For claims of several lines, which an option cannot hold. */
const form: Form = {
  title: 'Check a claim',
  fields: [
    {
      option: 'claim',
      label: 'What somebody says',
      placeholder: 'Whole sentences: each is checked by itself',
      longest: MAX_CLAIM_LENGTH,
    },
  ],
};

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
        description: 'What somebody says, in whole sentences; leave it out to write it in a form',
        max_length: MAX_CLAIM_LENGTH,
      },
      storyOption,
      hideOption,
    ],
  },
  example: '/check claim: The council voted for the budget in May.',
  run: (context) => {
    const words = context.options.string('claim');
    // A story that there is not is told before somebody has written a page.
    const story = chosenStory(context);
    return words === undefined ? form : page(context, { page: 0, words, story });
  },
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed(page),
};

function page({ engine: engine, user, ephemeral }: Context, asked: PageAsked): Message {
  const { page, words, story } = asked;
  const checked = engine.check(words, { story });
  return checkMessage(checked, { owner: user, ephemeral, page, story });
}
