import type { Command, Context, Pressed } from '../src/command/index.js';
import {
  contextAsked,
  contextMessage,
  notice,
  pageAsked,
  type Message,
  type PageAsked,
  type Press,
} from '../src/message/index.js';

/**
 * The presses of a command whose results come in pages of quotes: another page, or the paragraph
 * around a quote. Everything a press needs is in the press, so it answers after a restart too.
 */
export function pressed(
  turn: (context: Context, asked: PageAsked) => Message,
): NonNullable<Command['press']> {
  return (context, press) => {
    const page = pageAsked(press);
    if (page) return { as: 'update', message: turn(context, page) };
    return showContext(context, press);
  };
}

function showContext({ desk, user }: Context, press: Press): Pressed {
  const asked = contextAsked(press);
  if (!asked) return reply(notice('This button is broken. Please ask again.'));
  const quote = desk.quote(asked);
  if (!quote) {
    return reply(
      notice('The story has changed since, and this passage is gone. Please ask again.'),
    );
  }
  const showing = { owner: user, private: true, page: asked.page };
  const message = contextMessage(quote, press.command, showing);
  // Asked for beside a result it answers anybody, in a reply of its own; its pages turn in that.
  return asked.page === undefined ? reply(message) : { as: 'update', message };
}

function reply(message: Message): Pressed {
  return { as: 'reply', message };
}
