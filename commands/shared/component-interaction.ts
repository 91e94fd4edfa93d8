import type { Command, Pressed } from './command.js';
import type { Context } from './context.js';
import { cardAsked, cardMessage, type CardAsked } from '../ask/card-view.js';
import {
  contextAsked,
  contextMessage,
  notice,
  pageAsked,
  type Message,
  type PageAsked,
  type Press,
} from '../../src/ui/index.js';

const GONE = 'The story has changed since, and this passage is gone. Please ask again.';

/**
 * The presses of a command whose results come in pages of quotes: another page, the paragraph
 * around a quote, or a card of it. Everything a press needs is in the press, so it answers after a restart too.
 */
export function pressed(
  turn: (context: Context, asked: PageAsked) => Message | Promise<Message>,
): NonNullable<Command['press']> {
  return async (context, press) => {
    const page = pageAsked(press);
    if (page) return { as: 'update', message: await turn(context, page) };
    const card = cardAsked(press);
    return card ? showCard(context, card) : showContext(context, press);
  };
}

/** The card of a quote, for those who see the reply that was pressed on. */
async function showCard(context: Context, asked: CardAsked): Promise<Pressed> {
  const { engine: engine, user, ephemeral } = context;
  const quote = engine.quote(asked);
  if (!quote) return reply(notice(GONE));
  const { drawCard } = await import('../ask/card-image.js');
  const drawn = await drawCard(quote, asked.span);
  if ('why' in drawn) return reply(notice(drawn.why));
  return reply(cardMessage(quote, drawn.picture, { owner: user, ephemeral }));
}

function showContext({ engine: engine, user }: Context, press: Press): Pressed {
  const asked = contextAsked(press);
  if (!asked) return reply(notice('This button is broken. Please ask again.'));
  const quote = engine.quote(asked);
  if (!quote) return reply(notice(GONE));
  const showing = { owner: user, ephemeral: true, page: asked.page };
  const message = contextMessage(quote, press.command, showing);
  // Asked for beside a result it answers anybody, in a reply of its own; its pages turn in that.
  return asked.page === undefined ? reply(message) : { as: 'update', message };
}

function reply(message: Message): Pressed {
  return { as: 'reply', message };
}
