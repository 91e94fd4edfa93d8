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

/** `timeline [STORY]`: what happened when. */
export function addTimeline(program: Command, session: Session): void {
  program
    .command('timeline')
    .description('list what happened when, as the stories date it')
    .argument('[story]', 'the id of a story; all of them where none is named')
    .option(...STORY_OPTION)
    .option(...CSV_OPTION)
    .addHelpText('after', storyExamples('timeline', 'timeline micron-quarter --json'))
    .action(async (named: string | undefined, option: StoryOption, command: Command) => {
      const story = oneStory(named, option);
      await printFrom(session, command, (engine) => timelineResult(engine, story));
    });
}

/** What the stories date, in the order of time. */
export function timelineResult(engine: Engine, story?: string): Result {
  const timeline = engine.timeline({ story });
  const events = timeline.events.map(({ when, status, quote }) => ({ when, status, quote }));
  return {
    json: { events },
    table: async () => (await import('./table.js')).timelineTable(timeline),
    message: async () => {
      const { timelineMessage } = await import('./view.js');
      const { timelineViewModel } = await import('./view-model.js');
      return timelineMessage(timelineViewModel(timeline), terminalReply(story));
    },
  };
}
