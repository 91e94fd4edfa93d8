import { Option, type Command } from 'commander';
import { FACT_KINDS, type Fact, type FactKind, type Engine } from '../../src/engine/index.js';
import { factsAbout } from './facts-about.js';
import {
  storyExamples,
  CSV_OPTION,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

interface FactsFlags extends StoryOption {
  readonly kind?: FactKind;
  readonly with?: string;
}

/** `facts "SUBJECT"`: what the stories say of a subject. */
export function addFacts(program: Command, session: Session): void {
  program
    .command('facts')
    .description('list the facts about a subject, each with its quote')
    .argument('<subject...>')
    .option(...STORY_OPTION)
    .option(...CSV_OPTION)
    .option('--with <subject>', 'only what concerns this one as well')
    .addOption(new Option('--kind <kind>', 'only facts of this kind').choices(FACT_KINDS))
    .addHelpText(
      'after',
      storyExamples('facts alibaba', 'facts alibaba with anthropic --kind count'),
    )
    .action(async (words: readonly string[], options: FactsFlags, command: Command) => {
      await printFrom(session, command, (engine) => factsResult(engine, words.join(' '), options));
    });
}

/** What the stories say about a subject. */
export async function factsResult(
  engine: Engine,
  subject: string,
  options: FactsFlags = {},
): Promise<Result> {
  const { story, kind } = options;
  const sheet = await factsAbout(engine, subject, options);
  return {
    json: { ...sheet, facts: sheet.facts.map(contractFact) },
    table: async () => (await import('./table.js')).factsTable(sheet),
    message: async () => {
      const { factsMessage } = await import('./view.js');
      const { factsViewModel } = await import('./view-model.js');
      return factsMessage(factsViewModel(sheet, kind), terminalReply(story));
    },
  };
}

/** A fact as the contract has it: what is not known is left out. */
function contractFact(fact: Fact): object {
  const { kind, subject, relation, object, value, attribution, when, quote, also } = fact;
  const { polarity, status } = fact;
  return {
    kind,
    subject,
    relation,
    object,
    value,
    attribution,
    polarity,
    status,
    when,
    quote,
    also,
  };
}
