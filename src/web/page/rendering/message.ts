import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import { longPress } from '../dom/long-press.js';
import type { Message } from '../state/message.js';
import type { Offer } from '../state/offer.js';
import { BOT_AVATAR, USER_AVATAR } from './avatars.js';
import { componentView } from './component.js';
import type { MessageSettings, RenderContext } from './render-context.js';
import { textView } from './text.js';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** A message of a channel, rendered from the body that Discord would get. */
export function messageView(message: Message, settings: MessageSettings): TemplateResult {
  const { bot, handlers } = settings;
  const byBot = message.author === 'bot';
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    // The menu key has no position.
    if (event.clientX === 0 && event.clientY === 0) openMenuAtElement(event);
    else handlers.onOpenMenu(message, event.clientX, event.clientY);
  };
  const openMenuAtElement = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    handlers.onOpenMenu(message, left, Math.max(0, top));
  };
  const touch = longPress((x, y) => {
    handlers.onOpenMenu(message, x, y);
  });
  return html`<article
    id="message-${message.id}"
    class="message ${message.ephemeral ? 'ephemeral' : ''} ${isCard(message) ? 'card' : ''}"
    aria-label="${byBot ? bot : 'You'}, ${clock.format(message.sentAt)}"
    @contextmenu=${onContextMenu}
    @touchstart=${touch.start}
    @touchmove=${touch.move}
    @touchend=${touch.end}
    @touchcancel=${touch.cancel}
  >
    <discord-message
      author=${byBot ? bot : 'You'}
      avatar=${byBot ? BOT_AVATAR : USER_AVATAR}
      ?bot=${byBot}
      timestamp=${clock.format(message.sentAt)}
    >
      ${
        message.command === undefined
          ? nothing
          : commandLine(message.command, message.isExample === true)
      }
      ${message.deferred ? thinkingView(bot) : bodyView(message, settings)}
      ${message.offers ? offersView(message.offers, handlers.onOffer) : nothing}
      ${message.ephemeral && !message.deferred ? ephemeralNote(message, settings) : nothing}
    </discord-message>
    <button class="more" aria-label="Message menu" aria-haspopup="menu" @click=${openMenuAtElement}>
      <span aria-hidden="true">⋯</span>
    </button>
  </article>`;
}

/** What was asked, and that you did, or that nobody did. */
const commandLine = (command: string, isExample: boolean): TemplateResult =>
  isExample
    ? html`<p slot="reply" class="example"><strong>An example</strong> /${command}</p>`
    : html`<discord-command
        slot="reply"
        author="You"
        avatar=${USER_AVATAR}
        command=${command}
        type="slash_command"
      ></discord-command>`;

/** Whether a message has parts laid out, and not only words. */
const isCard = ({ body }: Message): boolean => (body.components ?? []).length > 0;

const thinkingView = (bot: string): TemplateResult =>
  html`<span class="thinking"><span aria-hidden="true">● ● ●</span> ${bot} is thinking…</span>`;

function bodyView(message: Message, settings: MessageSettings): TemplateResult {
  const { content, components } = message.body;
  let next = 0;
  const nextSlice = () => message.quotes[next++];
  const context: RenderContext = { ...settings, message, nextSlice };
  return html`<div class="body">
    ${content ? textView(content, context) : nothing}
    ${(components ?? []).map((component) => componentView(component, context))}
  </div>`;
}

const offersView = (offers: readonly Offer[], onOffer: (offer: Offer) => void): TemplateResult =>
  html`<p class="offers">
    ${offers.map((offer) => {
      const onClick = (): void => {
        onOffer(offer);
      };
      return html`<button class="button primary" @click=${onClick}>${offer.label}</button>`;
    })}
  </p>`;

function ephemeralNote(message: Message, { handlers }: MessageSettings): TemplateResult {
  const onClick = (): void => {
    handlers.onDismiss(message);
  };
  return html`<p class="only-you">
    Only you can see this · <button class="plain" @click=${onClick}>Dismiss message</button>
  </p>`;
}
