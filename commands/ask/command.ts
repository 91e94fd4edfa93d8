import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  InputError,
  MAX_QUESTION_LENGTH,
  type Answer,
  type EngineCalls,
} from '../../src/engine/index.js';
import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  askInConversation,
  chosenStory,
  everywhere,
  hideOption,
  showParagraph,
  storyChoices,
  storyOption,
  updateWith,
  type SlashCommand,
  type Context,
} from '../shared/index.js';
import { askButtons } from './buttons.js';
import { cardView, showCard } from './card.js';
import { handOver, offerHandOver } from './hand-over.js';
import { isByItself, noteAsked } from './note-asked.js';
import { cardPicture } from './picture.js';
import { answerMessage, type AnswerOptions } from './view.js';
import { answerViewModel } from './view-model.js';
import { countVote, voteButtons } from './vote.js';

/** What is said to a message without a word. */
async function noQuestion(engine: EngineCalls): Promise<InputError> {
  const { question } = await engine.examples();
  const example = question === undefined ? '' : `, such as “${question}”`;
  return new InputError(
    `Write a question${example}, and I answer it in the words of the stories. Type / to see what else I can do.`,
  );
}

/** `/ask`: a question in the person's own words, answered with a passage. */
export const ask: SlashCommand = {
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
        description: 'Show the answer as a picture, to share',
      },
      hideOption,
    ],
  },
  wordsOption: 'question',
  example: ({ question = 'your question' }) => `/ask question: ${question}`,
  run: async (context) => {
    const { engine, ephemeral, conversation, options } = context;
    const question = options.string('question') ?? '';
    if (question.trim() === '') throw await noQuestion(engine);
    const asked = { question, story: chosenStory(context), ephemeral };
    const answer = await askInConversation(conversation, engine, asked);
    noteAsked(context, answer);
    const isAsked = context.server?.asksHelpful === true;
    const more = isAsked ? voteButtons(context.user) : [];
    return show(context, answer, { card: options.boolean('card'), more });
  },
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(askButtons, async (context, state) => {
    switch (state.action) {
      case 'page': {
        const { question, story, after, page, card } = state;
        const answer = await context.engine.ask(question, { story, after });
        // Whoever turns to a page wants to see passages, also where none answers.
        return updateWith(await show(context, answer, { page, card, nearest: true }));
      }
      case 'paragraph':
        return showParagraph(context, state, askButtons);
      case 'card':
        return showCard(context, state);
      case 'hand':
        return offerHandOver(context, state.question);
      case 'handed':
        return handOver(context, state.question, state.tell === true);
      case 'vote':
        return countVote(context, state.id, state.helped === 'yes');
    }
  }),
};

/** A page of an answer; a card of its first quote goes with the first, where it was asked for. */
async function show(
  { engine, user, ephemeral, draw, look, server }: Context,
  answer: Answer,
  given: Pick<AnswerOptions, 'page' | 'card' | 'nearest' | 'more'>,
): Promise<Message> {
  const view = answerViewModel(answer);
  const { page = 0, card } = given;
  const mayHand = server?.questions !== undefined && isByItself(answer);
  const options = { owner: user, ephemeral, mayHand, ...given, page };
  const [first] = view.passages;
  if (card !== true || page !== 0 || view.verdict !== 'answered' || !first) {
    return answerMessage(view, options);
  }
  const shown = await cardView(engine, first.quote, first.span);
  const drawn = await draw(cardPicture, shown, look);
  return answerMessage(view, options, drawn);
}
