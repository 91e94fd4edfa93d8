import type { Command } from 'commander';
import { storyExamples, printFrom, terminalReply, type Session } from '../shared/terminal/index.js';

/** `stories`: the stories loaded. */
export function addStories(program: Command, session: Session): void {
  program
    .command('stories')
    .description('list the stories')
    .addHelpText('after', storyExamples('stories', 'stories --corpus ~/reports'))
    .action(async (_options: object, command: Command) => {
      await printFrom(session, command, (engine) => {
        const stories = engine.stories();
        return {
          json: { stories },
          message: async () => (await import('./view.js')).storiesMessage(stories, terminalReply()),
        };
      });
    });
}
