import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { MAX_CLAIM_LENGTH } from '../../src/engine/index.js';
import type { Message, Modal } from '../../src/ui/index.js';
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
import { checkButtons, type CheckPage } from './buttons.js';
import { checkMessage } from './view.js';

/** For claims of several lines, which an option cannot hold. */
const modal: Modal = {
  title: 'Check a claim',
  fields: [
    {
      option: 'claim',
      label: 'What somebody says',
      placeholder: 'Whole sentences, please: each is checked separately',
      maxLength: MAX_CLAIM_LENGTH,
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
        description: 'The claim to check, or nothing for a form',
        max_length: MAX_CLAIM_LENGTH,
      },
      storyOption,
      hideOption,
    ],
  },
  example: ({ claim = 'a sentence' }) => `/check claim: ${claim}`,
  run: (context) => {
    const claim = context.options.string('claim');
    // A story that there is not is told before somebody has written a page.
    const story = chosenStory(context);
    return claim === undefined ? modal : show(context, { action: 'page', page: 0, claim, story });
  },
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(checkButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : showParagraph(context, state, checkButtons),
  ),
};

async function show(context: Context, state: CheckPage): Promise<Message> {
  const { claim, story } = state;
  const found = await context.engine.check(claim, { story });
  return checkMessage(found, replyOptions(context, state));
}
