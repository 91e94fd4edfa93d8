import * as z from 'zod';
import { quoteReference, type Quote } from '../../src/engine/index.js';
import { indexField, paragraphMessage, quoteFields, type ButtonState } from '../../src/ui/index.js';
import type { ComponentReply } from './command.js';
import { passageGone, replyWith, updateWith } from './component.js';
import type { Context } from './context.js';

/**
 * The state of a button that shows the paragraph around a quote: beside a result, or, with a page,
 * to turn to that page of the paragraph.
 */
export const paragraphAction = z.object({
  action: z.literal('paragraph'),
  ...quoteFields,
  page: indexField.optional(),
});

type ParagraphState = z.output<typeof paragraphAction>;

/** The state of the button that shows the paragraph around a quote. */
export const paragraphOf = (quote: Quote): ParagraphState => ({
  action: 'paragraph',
  ...quoteReference(quote),
});

/**
 * Shows the paragraph around a quote, to whoever asks for it, to them alone.
 *
 * @param buttons what the buttons of the command carry, which answers those of the paragraph too.
 */
export function showParagraph(
  { engine, user }: Context,
  state: ParagraphState,
  buttons: { state(data: ParagraphState, owner?: string): ButtonState },
): ComponentReply {
  const quote = engine.quote(state);
  if (!quote) return passageGone();
  const options = { owner: user, ephemeral: true, page: state.page };
  const message = paragraphMessage(quote, options, (page) =>
    buttons.state({ ...paragraphOf(quote), page }, user),
  );
  return state.page === undefined ? replyWith(message) : updateWith(message);
}
