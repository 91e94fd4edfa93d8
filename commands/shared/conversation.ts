import { type Answer, MAX_EARLIER_QUESTIONS, type Engine } from '../../src/engine/index.js';

/** What was asked before, as the next question may lean on it. */
export interface Earlier {
  /** Oldest first; each leans on the one before it. */
  readonly questions: readonly string[];
  /** The one story that they were asked of. */
  readonly story?: string | undefined;
  /** Whether the replies were for the person alone. */
  readonly ephemeral: boolean;
}

/** Remembers what one person asked last in one place. */
export interface Conversation {
  last(): Earlier | undefined;
  keep(earlier: Earlier): void;
}

/** A question, and where its reply goes. */
interface Question {
  readonly words: string;
  readonly story?: string | undefined;
  readonly quotes?: number | undefined;
  readonly ephemeral: boolean;
}

/** An answer, and what it takes to get the same one again. */
export interface Answered {
  readonly answer: Answer;
  readonly story: string | undefined;
  readonly after: readonly string[];
}

/**
 * Asks a question as the next of a conversation. One that leans on the last is read after it, in the
 * story that was asked then where none is named now; one that stands by itself begins anew.
 *
 * @throws {InputError} as {@link Engine.ask} does.
 */
export function askOn(conversation: Conversation, engine: Engine, question: Question): Answered {
  const { words, story, quotes, ephemeral } = question;
  const last = conversation.last();
  // What was asked in private must not be repeated in public.
  const earlier = last && (ephemeral || !last.ephemeral) ? last : undefined;
  const after = earlier?.questions ?? [];
  const inherited = story ?? earlier?.story;
  const answer = engine.ask(words, { story: inherited, quotes, after });
  if (answer.follows !== undefined) {
    const questions = [...after, words].slice(-MAX_EARLIER_QUESTIONS);
    conversation.keep({ questions, story: inherited, ephemeral });
    return { answer, story: inherited, after };
  }
  conversation.keep({ questions: [words], story, ephemeral });
  const alone = inherited === story ? answer : engine.ask(words, { story, quotes });
  return { answer: alone, story, after: [] };
}
