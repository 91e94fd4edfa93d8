import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { Message } from '../state.js';
import { BOT_AVATAR, READER_AVATAR } from './avatars.js';
import { componentView } from './component.js';
import { longPress } from './long-press.js';
import type { Doing, Drawing } from './part.js';
import { textView } from './text.js';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** A message of a channel, drawn from the body that Discord would get. */
export function messageView(message: Message, bot: string, doing: Doing): TemplateResult {
  const byBot = message.by === 'bot';
  const menu = (event: MouseEvent): void => {
    event.preventDefault();
    // The menu key has no place of its own.
    if (event.clientX === 0 && event.clientY === 0) menuByKey(event);
    else doing.openMenu(message, event.clientX, event.clientY);
  };
  const menuByKey = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    doing.openMenu(message, left, Math.max(0, top));
  };
  const press = longPress((x, y) => {
    doing.openMenu(message, x, y);
  });
  return html`<article
    class="message ${message.private ? 'private' : ''}"
    aria-label="${byBot ? bot : 'You'}, ${clock.format(message.at)}"
    @contextmenu=${menu}
    @touchstart=${press.start}
    @touchmove=${press.move}
    @touchend=${press.end}
    @touchcancel=${press.stop}
  >
    <discord-message
      author=${byBot ? bot : 'You'}
      avatar=${byBot ? BOT_AVATAR : READER_AVATAR}
      ?bot=${byBot}
      timestamp=${clock.format(message.at)}
    >
      ${
        message.called === undefined
          ? nothing
          : html`<discord-command
              slot="reply"
              author="You"
              avatar=${READER_AVATAR}
              command=${message.called}
              type="slash_command"
            ></discord-command>`
      }
      ${message.thinking ? thinkingView(bot) : bodyView(message, doing)}
      ${message.private && !message.thinking ? privateView(message, doing) : nothing}
    </discord-message>
    <button class="more" aria-label="Message menu" aria-haspopup="menu" @click=${menuByKey}>
      <span aria-hidden="true">⋯</span>
    </button>
  </article>`;
}

const thinkingView = (bot: string): TemplateResult =>
  html`<span class="thinking"><span aria-hidden="true">● ● ●</span> ${bot} is thinking…</span>`;

function bodyView(message: Message, doing: Doing): TemplateResult {
  const { content, components } = message.body;
  let next = 0;
  const drawing: Drawing = { message, doing, nextSlice: () => message.quotes[next++] };
  return html`<div class="body">
    ${content ? textView(content, drawing) : nothing}
    ${(components ?? []).map((part) => componentView(part, drawing))}
  </div>`;
}

function privateView(message: Message, doing: Doing): TemplateResult {
  const dismiss = (): void => {
    doing.dismiss(message);
  };
  return html`<p class="only-you">
    Only you can see this · <button class="plain" @click=${dismiss}>Dismiss message</button>
  </p>`;
}
