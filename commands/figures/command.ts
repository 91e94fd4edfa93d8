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
import { figuresButtons, type FiguresPage } from './buttons.js';
import { figuresPicture } from './picture.js';
import { figuresMessage } from './view.js';
import { figuresViewModel } from './view-model.js';

/** `/figures`: the numbers of a story side by side, like with like. */
export const figures: Command = {
  definition: {
    name: 'figures',
    description: 'The figures of a story side by side, money with money, counts with counts',
    ...everywhere,
    options: [storyOption, hideOption],
  },
  example: () => '/figures',
  run: (context) => show(context, { action: 'page', page: 0, story: chosenStory(context) }),
  autocomplete: (context, _option, typed) => storyChoices(context, typed),
  component: answerButtons(figuresButtons, async (context, state) =>
    state.action === 'page'
      ? updateWith(await show(context, state))
      : showParagraph(context, state, figuresButtons),
  ),
};

async function show(context: Context, state: FiguresPage): Promise<Message> {
  const { page, story, all = false } = state;
  const view = figuresViewModel(await context.engine.figures({ story }));
  const options = replyOptions(context, state);
  if (all || page > 0 || view.count === 0) return figuresMessage(view, options);
  return figuresMessage(view, options, await context.draw(figuresPicture, view, context.look));
}
