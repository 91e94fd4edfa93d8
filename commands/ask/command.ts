import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Answer, MAX_QUESTION_LENGTH } from '../../src/engine/index.js';
import {
  askInConversation,
  type Command,
  type Context,
  everywhere,
  hideOption,
  pressed,
  chosenStory,
  storyChoices,
  storyOption,
} from '../shared/index.js';
import { answerMessage } from './view.js';
import type { Message, Showing } from '../../src/ui/index.js';

/** `/ask`: a question in the person's own words, answered with a passage. */
export const ask: Command = {
  definition: {
    name: 'ask',
    description: 'Ask a question and get the passage that answers it, word for word',
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question, in your own words',
        required: true,
        max_length: MAX_QUESTION_LENGTH,
      },
      storyOption,
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'card',
        description: 'Show the answer as a picture too, to share',
      },
      hideOption,
    ],
  },
  example: '/ask question: How many people were there?',
  run: (context) => {
    const { engine: engine, ephemeral, conversation, options } = context;
    const question = options.string('question') ?? '';
    const asked = { question, story: chosenStory(context), ephemeral };
    const answer = askInConversation(conversation, engine, asked);
    return show(context, answer, { page: 0, card: options.boolean('card') });
  },
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed((context, { page, words, story, further: after, card }) =>
    show(context, context.engine.ask(words, { story, after }), { page, card }),
  ),
};

/** A page of an answer; a card of its first quote goes with the first, where it was asked for. */
async function show(
  { user, ephemeral }: Context,
  answer: Answer,
  page: Omit<Showing, 'owner' | 'ephemeral'>,
): Promise<Message> {
  const showing = { owner: user, ephemeral, ...page };
  const { answered, span, quotes } = answer;
  const [first] = quotes;
  if (page.card !== true || page.page !== 0 || !answered || !first) {
    return answerMessage(answer, showing);
  }
  const { drawCard } = await import('./card-image.js');
  return answerMessage(answer, showing, await drawCard(first, span ?? undefined));
}
