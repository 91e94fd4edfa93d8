import type { Command } from 'commander';
import type { Engine } from '../../src/engine/index.js';
import {
  storyExamples,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

/** `map "SUBJECT"`: the relations of a subject. */
export function addMap(program: Command, session: Session): void {
  program
    .command('map')
    .description('show who and what a subject is connected to, and how')
    .argument('<subject...>')
    .option(...STORY_OPTION)
    .addHelpText('after', storyExamples('map alibaba', 'map "jensen huang" --json'))
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (engine) => mapResult(engine, words.join(' '), story));
    });
}

/** The relations of a subject. */
export function mapResult(engine: Engine, subject: string, story?: string): Result {
  const map = engine.map(subject, { story });
  return {
    json: map,
    message: async () => {
      const { mapMessage } = await import('./view.js');
      const { mapViewModel } = await import('./view-model.js');
      return mapMessage(mapViewModel(map), terminalReply(story));
    },
  };
}
