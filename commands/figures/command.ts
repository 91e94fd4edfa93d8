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
import { figuresMessage } from './view.js';
import type { QuantityGroups } from '../../src/engine/index.js';
import type { Message } from '../../src/ui/index.js';
import type { Drawing } from '../../src/ui/images/index.js';

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
  { engine: engine, user, ephemeral }: Context,
  story: string | undefined,
  page: number,
): Promise<Message> {
  const figures = engine.figures({ story });
  const drawn = page === 0 ? await imageOf(figures) : undefined;
  return figuresMessage(figures, { owner: user, ephemeral, page, story }, drawn);
}

async function imageOf(figures: QuantityGroups): Promise<Drawing | undefined> {
  const { drawFigures } = await import('./image/figures.js');
  return drawFigures(figures);
}
