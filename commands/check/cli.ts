import type { Command } from 'commander';
import type { CheckedAssertion, Check, Engine } from '../../src/engine/index.js';
import {
  storyExamples,
  STORY_OPTION,
  type StoryOption,
  printFrom,
  terminalReply,
  type Result,
  type Session,
} from '../shared/terminal/index.js';

/** `check "CLAIM"`: whether the stories bear a claim out. */
export function addCheck(program: Command, session: Session): void {
  program
    .command('check')
    .description('check a claim: supported, contradicted, or not in the story')
    .argument('<claim...>')
    .option(...STORY_OPTION)
    .addHelpText(
      'after',
      storyExamples(
        'check "Qwen used 2,500 fake accounts."',
        'check "Micron reported revenue of $41bn." --json',
      ),
    )
    .action(async (words: readonly string[], { story }: StoryOption, command: Command) => {
      await printFrom(session, command, (engine) => checkResult(engine, words.join(' '), story));
    });
}

/** What the stories say to a claim. */
export function checkResult(engine: Engine, claim: string, story?: string): Result {
  const found = engine.check(claim, { story });
  return {
    json: contractCheck(found),
    message: async () => (await import('./view.js')).checkMessage(found, terminalReply(story)),
  };
}

/** A check as the contract has it, and beside that what was found of each assertion. */
function contractCheck({
  claim,
  verdict,
  status,
  confidence,
  differences,
  quotes,
  ...rest
}: Check): object {
  const assertions = rest.assertions.map(contractAssertion);
  const { unchecked } = rest;
  return { claim, verdict, status, confidence, differences, quotes, assertions, unchecked };
}

function contractAssertion(assertion: CheckedAssertion): object {
  const { text, verdict, seems, status, confidence, differences, speaker, hedge, quote, beside } =
    assertion;
  return { text, verdict, seems, status, confidence, differences, speaker, hedge, quote, beside };
}
