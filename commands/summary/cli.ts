import type { Command } from 'commander';
import {
  DEFAULT_SUMMARY_SENTENCES,
  MAX_SUMMARY_SENTENCES,
  type Engine,
} from '../../src/engine/index.js';
import {
  storyExamples,
  oneStory,
  STORY_OPTION,
  upTo,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

interface SummaryFlags extends StoryOption {
  readonly sentences: number;
}

/** `summary [STORY]`: a story told in its own sentences. */
export function addSummary(program: Command, session: Session): void {
  program
    .command('summary')
    .description('tell a story in its own sentences')
    .argument('[story]', 'the id of a story; the first one where none is named')
    .option(...STORY_OPTION)
    .option(
      '--sentences <n>',
      'how many sentences',
      upTo(MAX_SUMMARY_SENTENCES),
      DEFAULT_SUMMARY_SENTENCES,
    )
    .addHelpText('after', storyExamples('summary', 'summary micron-quarter --sentences 2'))
    .action(async (named: string | undefined, options: SummaryFlags, command: Command) => {
      const { sentences } = options;
      const story = oneStory(named, options);
      await printFrom(session, command, (engine) => summaryResult(engine, story, sentences));
    });
}

/** A story in its own sentences; the first story where none is named. */
export function summaryResult(
  engine: Engine,
  story?: string,
  sentences = DEFAULT_SUMMARY_SENTENCES,
): Result {
  const summary = engine.summary({ story, sentences });
  return {
    json: { story: summary.story, title: summary.title, quotes: summary.quotes },
    message: async () =>
      (await import('./view.js')).summaryMessage(summary, sentences, terminalReply(story)),
  };
}
