import { notice, type Message, type ReplyOptions } from '../../src/ui/index.js';
import type { Command, ComponentReply } from './command.js';
import type { Context } from './context.js';

const PASSAGE_GONE = 'The story has changed since, and this passage is gone. Please ask again.';

/** A message in place of the one with the button. */
export const updateWith = (message: Message): ComponentReply => ({ type: 'update', message });

/** A message beside the one with the button. */
export const replyWith = (message: Message): ComponentReply => ({ type: 'reply', message });

/** What is said where the quote that a button is about does not stand in its story any more. */
export const passageGone = (): ComponentReply => replyWith(notice(PASSAGE_GONE));

/**
 * Answers the buttons of a command, given their typed state.
 *
 * @param buttons what the buttons carry.
 */
export function answerButtons<State>(
  buttons: { parse(fields: readonly string[]): State | undefined },
  answer: (context: Context, state: State) => ComponentReply | Promise<ComponentReply>,
): NonNullable<Command['component']> {
  return (context, fields) => {
    const state = buttons.parse(fields);
    return state && answer(context, state);
  };
}

/** Lays a reply out for the person who called, or who used a button. */
export function replyOptions(
  { user, ephemeral }: Context,
  { page, story, all }: Pick<ReplyOptions, 'page' | 'story' | 'all'>,
): ReplyOptions {
  return { owner: user, ephemeral, page, story, all };
}
