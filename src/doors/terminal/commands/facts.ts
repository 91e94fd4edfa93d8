import type { Command } from 'commander';
import type { Fact } from '../../../facts/index.js';
import { factsMessage } from '../../../message/index.js';
import { examples, STORY_OPTION, type StoryOption } from '../options.js';
import { printFrom, showing, type Session } from '../session.js';

/** `facts "SUBJECT"`: what the stories say of a subject. */
export function addFacts(program: Command, session: Session): void {
  program
    .command('facts')
    .description('list the facts about a subject, each with its quote')
    .argument('<subject...>')
    .option(...STORY_OPTION)
    .addHelpText('after', examples('facts alibaba', 'facts "the Pentagon" --json'))
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (desk) => {
        const sheet = desk.facts(words.join(' '), { story });
        const { subject, matched, facts, suggestions } = sheet;
        return {
          json: { subject, matched, facts: facts.map(contractFact), suggestions },
          message: () => factsMessage(sheet, showing(story)),
        };
      });
    });
}

/** A fact as the contract has it: what is not known is left out. */
function contractFact(fact: Fact): object {
  const { kind, subject, relation, object, value, attribution, when, quote } = fact;
  return { kind, subject, relation, object, value, attribution, when, quote };
}
