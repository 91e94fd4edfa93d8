import type { Command } from 'commander';
import type { Answer, Engine } from '../../src/engine/index.js';
import {
  askInConversation,
  asksForJson,
  storyExamples,
  printFrom,
  STORY_OPTION,
  terminalReply,
  upTo,
  type Conversation,
  type PreviousQuestions,
  type Result,
  type Session,
  type StoryOption,
} from '../shared/terminal/index.js';

const MAX_QUOTES = 25;
/** What a person reads without scrolling: the answer, and two further passages. */
const QUOTES_TO_READ = 3;

interface AskFlags extends StoryOption {
  readonly quotes?: number;
  readonly after: readonly string[];
}

/** `ask "QUESTION"`: the answer, its quote, where it stands. */
export function addAsk(program: Command, session: Session): void {
  program
    .command('ask')
    .description('answer a question with a quote, or show what may answer it')
    .argument('<question...>')
    .option(...STORY_OPTION)
    .option(
      '--quotes <n>',
      'at most this many quotes (default: 3, with --json 5)',
      upTo(MAX_QUOTES),
    )
    .option(
      '--after <question>',
      'treat it as a follow-up to this question, if it depends on it; repeat it for earlier ones, oldest first',
      (question: string, before: readonly string[]) => [...before, question],
      [],
    )
    .addHelpText(
      'after',
      storyExamples(
        'ask "How many accounts were used?"',
        'ask "How much did Runpod raise?" --json',
        'ask "When was that?" --after "What did the Pentagon do to Alibaba?"',
      ),
    )
    .action(async (words: readonly string[], { story, ...options }: AskFlags, command: Command) => {
      const quotes = options.quotes ?? (asksForJson(command) ? undefined : QUOTES_TO_READ);
      const question = { question: words.join(' '), story, quotes };
      const conversation = conversationAfter(options.after, session.conversation);
      await printFrom(session, command, (engine) => askResult(engine, question, conversation));
    });
}

/** A question as it is put at a terminal. */
interface TerminalQuestion {
  readonly question: string;
  readonly story?: string | undefined;
  readonly quotes?: number | undefined;
}

/** What the stories say to a question, as the next of a conversation. */
export async function askResult(
  engine: Engine,
  question: TerminalQuestion,
  conversation: Conversation,
): Promise<Result> {
  const answer = await askInConversation(conversation, engine, { ...question, ephemeral: true });
  return {
    json: contractAnswer(answer),
    message: async () => {
      const { answerMessage } = await import('./view.js');
      const { answerViewModel } = await import('./view-model.js');
      return answerMessage(answerViewModel(answer), { ...terminalReply(), nearest: true });
    },
  };
}

/** The conversation in which the given questions were asked, else the one that is remembered. */
export function conversationAfter(
  after: readonly string[],
  remembered?: Conversation,
): Conversation {
  const keep = (asked: PreviousQuestions): void => remembered?.keep(asked);
  if (after.length === 0) return { last: () => remembered?.last(), keep };
  return { last: () => ({ questions: after, ephemeral: true }), keep };
}

/** An answer as the contract has it. */
function contractAnswer(found: Answer): object {
  const { question, follows, verdict, answered, answer, confidence, quotes, missing } = found;
  return {
    ...{ question, follows, verdict, answered, answer, confidence, quotes, missing },
    others: found.others.map(({ relation, answer: said, quote }) => ({
      relation,
      answer: said,
      quote,
    })),
  };
}
