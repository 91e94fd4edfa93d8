import type { Message } from '../../src/ui/index.js';
import {
  answerButtons,
  chosenStory,
  csvReply,
  everywhere,
  hideOption,
  replyOptions,
  showParagraph,
  storyChoices,
  storyOption,
  updateWith,
  withCsvButton,
  type Command,
  type Context,
} from '../shared/index.js';
import { figuresButtons, type FiguresPage } from './buttons.js';
import { figuresPicture } from './picture.js';
import { figuresTable } from './table.js';
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
  component: answerButtons(figuresButtons, async (context, state) => {
    switch (state.action) {
      case 'page':
        return updateWith(await show(context, state));
      case 'csv':
        return csvReply(context, 'figures', async () =>
          figuresTable(await context.engine.figures({ story: state.story })),
        );
      case 'paragraph':
        return showParagraph(context, state, figuresButtons);
    }
  }),
};

async function show(context: Context, state: FiguresPage): Promise<Message> {
  const { page, story, all = false } = state;
  const view = figuresViewModel(await context.engine.figures({ story }));
  const options = replyOptions(context, state);
  const isListed = all || page > 0 || view.count === 0;
  const drawn = isListed ? undefined : await context.draw(figuresPicture, view, context.look);
  const csv = figuresButtons.state({ action: 'csv', story });
  return withCsvButton(context, figuresMessage(view, options, drawn), csv);
}
