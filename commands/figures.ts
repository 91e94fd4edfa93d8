import type { Command, Context } from '../src/command/index.js';
import { figuresMessage, type Message } from '../src/message/index.js';
import { drawFigures } from '../src/picture/index.js';
import { everywhere } from './everywhere.js';
import { hideOption } from './hide-option.js';
import { pressed } from './press.js';
import { chosenStory, storyChoices, storyOption } from './story-option.js';

/** `/figures`: the numbers of a story side by side, like with like. */
export const figures: Command = {
  definition: {
    name: 'figures',
    description: 'The figures of a story side by side, money with money, counts with counts',
    ...everywhere,
    options: [storyOption, hideOption],
  },
  example: '/figures',
  run: (context) => show(context, chosenStory(context), 0),
  complete: (context, _option, typed) => storyChoices(context, typed),
  press: pressed((context, { page, story }) => show(context, story, page)),
};

async function show(
  { desk, user, private: isPrivate }: Context,
  story: string | undefined,
  page: number,
): Promise<Message> {
  const figures = desk.figures({ story });
  const drawn = page === 0 ? await drawFigures(figures) : undefined;
  return figuresMessage(figures, { owner: user, private: isPrivate, page, story }, drawn);
}
