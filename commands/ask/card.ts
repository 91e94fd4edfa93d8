import { quoteReference, type Quote, type Span } from '../../src/engine/index.js';
import {
  deleteButton,
  notice,
  originalLinks,
  type Attachment,
  type Message,
} from '../../src/ui/index.js';
import {
  attributionInWords,
  passageGone,
  replyWith,
  type ComponentReply,
  type Context,
} from '../shared/index.js';
import type { CardState } from './buttons.js';
import { cardPicture } from './picture.js';

/** The state of the button that shares a quote as a card, the words that answer highlighted. */
export function cardOf(quote: Quote, span: Span | undefined): CardState {
  const { start } = quote;
  return {
    action: 'card',
    ...quoteReference(quote),
    ...(span && { spanStart: span.start - start, spanEnd: span.end - start }),
  };
}

/** The card of a quote, for those who see the reply with its button. */
export async function showCard(context: Context, state: CardState): Promise<ComponentReply> {
  const quote = context.engine.quote(state);
  if (!quote) return passageGone();
  const { start, spanStart, spanEnd } = state;
  const span =
    spanStart === undefined || spanEnd === undefined
      ? undefined
      : { start: start + spanStart, end: start + spanEnd };
  const attribution = attributionInWords(await context.engine.told(state, span), quote);
  const drawn = await context.draw(cardPicture, { quote, span, attribution }, context.look);
  return replyWith(
    'reason' in drawn ? notice(drawn.reason) : cardMessage(quote, drawn.image, context),
  );
}

function cardMessage(quote: Quote, image: Attachment, { user, ephemeral }: Context): Message {
  const buttons = [...originalLinks([quote], 1), ...(ephemeral ? [] : [deleteButton(user)])];
  return {
    blocks: [
      { kind: 'image', image, quotes: [quote] },
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const]),
    ],
    ephemeral,
  };
}
