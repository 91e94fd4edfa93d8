import type { Answer, EngineCalls, QuestionHistory } from '../../src/engine/index.js';

/** What was asked before, as the next question may lean on it. */
export interface PreviousQuestions extends QuestionHistory {
  /** Whether the replies were for the person alone. */
  readonly ephemeral: boolean;
}

/** Remembers what one person asked last in one place. */
export interface Conversation {
  last(): PreviousQuestions | undefined;
  keep(previous: PreviousQuestions): void;
}

/** A question, and where its reply goes. */
interface ConversationQuestion {
  readonly question: string;
  readonly story?: string | undefined;
  readonly quotes?: number | undefined;
  readonly ephemeral: boolean;
}

/**
 * Asks a question as the next of a conversation, and remembers it. Whether it leans on the one
 * before, the engine decides.
 *
 * @throws {InputError} as {@link Engine.ask} does.
 */
export async function askInConversation(
  conversation: Conversation,
  engine: Pick<EngineCalls, 'ask' | 'story'>,
  { question, story, quotes, ephemeral }: ConversationQuestion,
): Promise<Answer> {
  const kept = conversation.last();
  // Of a story that is gone nothing is leaned on.
  const last = kept?.story === undefined || engine.story(kept.story) ? kept : undefined;
  // What was asked in private must not be repeated in public.
  const previous = last && (ephemeral || !last.ephemeral) ? last : undefined;
  const before = { after: previous?.questions, afterStory: previous?.story };
  const answer = await engine.ask(question, { story, quotes, ...before });
  conversation.keep({ ...answer.history, ephemeral });
  return answer;
}
