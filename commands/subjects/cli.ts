import type { Command } from 'commander';
import type { Engine } from '../../src/engine/index.js';
import {
  storyExamples,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

/** `subjects`: whom and what the stories speak of. */
export function addSubjects(program: Command, session: Session): void {
  program
    .command('subjects')
    .description('list the people, organisations, products and places')
    .option(...STORY_OPTION)
    .addHelpText('after', storyExamples('subjects', 'subjects --story micron-quarter'))
    .action(async ({ story }: StoryOption, command: Command) => {
      await printFrom(session, command, (engine) => subjectsResult(engine, story));
    });
}

/** Whom and what the stories speak of. */
export function subjectsResult(engine: Engine, story?: string): Result {
  const subjects = engine.subjects({ story });
  return {
    json: { subjects },
    message: async () => (await import('./view.js')).subjectsMessage(subjects),
  };
}
