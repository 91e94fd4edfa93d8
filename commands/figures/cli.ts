import type { Command } from 'commander';
import type { Engine } from '../../src/engine/index.js';
import {
  storyExamples,
  oneStory,
  CSV_OPTION,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

/** `figures [STORY]`: the figures side by side, like with like. */
export function addFigures(program: Command, session: Session): void {
  program
    .command('figures')
    .description('set the figures side by side, like with like')
    .argument('[story]', 'the id of a story; all of them where none is named')
    .option(...STORY_OPTION)
    .option(...CSV_OPTION)
    .addHelpText('after', storyExamples('figures', 'figures runpod-round --json'))
    .action(async (named: string | undefined, option: StoryOption, command: Command) => {
      const story = oneStory(named, option);
      await printFrom(session, command, (engine) => figuresResult(engine, story));
    });
}

/** The figures of the stories, like with like. */
export function figuresResult(engine: Engine, story?: string): Result {
  const figures = engine.figures({ story });
  return {
    json: figures,
    table: async () => (await import('./table.js')).figuresTable(figures),
    message: async () => {
      const { figuresMessage } = await import('./view.js');
      const { figuresViewModel } = await import('./view-model.js');
      return figuresMessage(figuresViewModel(figures), terminalReply(story));
    },
  };
}
