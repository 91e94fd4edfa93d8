import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { askOn, type Command, type Context } from '../src/command/index.js';
import { LONGEST_QUESTION } from '../src/desk.js';
import { answerMessage, type Message, type PageAsked } from '../src/message/index.js';
import { drawCard } from '../src/picture/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

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
        max_length: LONGEST_QUESTION,
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
  run: async (context) => {
    const { desk, user, private: isPrivate, conversation, options } = context;
    const question = { words: options.string('question') ?? '', story: chosenStory(context) };
    const { answer, ...asked } = askOn(conversation, desk, { ...question, private: isPrivate });
    const showing = { owner: user, private: isPrivate, page: 0, ...asked };
    const { answered, span, quotes } = answer;
    const [first] = quotes;
    if (options.boolean('card') !== true || !answered || !first)
      return answerMessage(answer, showing);
    return answerMessage(answer, showing, await drawCard(first, span ?? undefined));
  },
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed(page),
};

function page({ desk, user, private: isPrivate }: Context, asked: PageAsked): Message {
  const { page, words, story, further: after } = asked;
  const answer = desk.ask(words, { story, after });
  return answerMessage(answer, { owner: user, private: isPrivate, page, story, after });
}
