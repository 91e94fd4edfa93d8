import type { Command } from 'commander';
import { storiesMessage } from '../../../message/index.js';
import { examples } from '../options.js';
import { printFrom, showing, type Session } from '../session.js';

/** `stories`: the stories loaded. */
export function addStories(program: Command, session: Session): void {
  program
    .command('stories')
    .description('list the stories')
    .addHelpText('after', examples('stories', 'stories --corpus ~/reports'))
    .action(async (_options: object, command: Command) => {
      await printFrom(session, command, (desk) => {
        const stories = desk.stories();
        return { json: { stories }, message: () => storiesMessage(stories, showing()) };
      });
    });
}
