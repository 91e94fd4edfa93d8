import { quoteReference, type Quote, type Span, type Telling } from '../../src/engine/index.js';
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
import type { CardView } from './card-view.js';
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

/**
 * What a card of a quote shows. It stands alone, without what was asked: where the words that answer
 * are the name of who says it (`Who said that the brook was clean?`), it says so of the whole quote.
 */
export async function cardView(
  engine: Context['engine'],
  quote: Quote,
  span: Span | undefined,
): Promise<CardView> {
  const told = await engine.told(quoteReference(quote), span);
  const attribution = attributionInWords(told, quote);
  if (span === undefined || attribution !== undefined) return { quote, span, attribution };
  const whole = await engine.told(quoteReference(quote));
  const answer = quote.part(span.start, span.end).text;
  const isSayer = ({ attribution: sayer }: Telling): boolean =>
    sayer === undefined || sayer.endsWith(answer) || answer.endsWith(sayer);
  return {
    ...{ quote, span },
    attribution: whole.every(isSayer) ? attributionInWords(whole, quote) : undefined,
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
  const view = await cardView(context.engine, quote, span);
  const drawn = await context.draw(cardPicture, view, context.look);
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
