import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from '../actions/actions.js';
import { composerView } from '../composer/composer.js';
import { MESSAGES_ID } from '../dom/focus.js';
import { messageView } from '../rendering/message.js';
import type { MessageHandlers } from '../rendering/render-context.js';
import type { State } from '../state/state.js';
import { rememberTheme } from '../state/theme.js';
import { channelListView } from './channel-list.js';
import { overlayView } from './overlay.js';
import { storyPanelView } from './story-panel.js';
import { welcomeView } from './welcome.js';

/** The whole page. */
export function pageView(state: State, actions: Actions): TemplateResult {
  const { pageData, channel, storyPanel, theme, messages } = state;
  const { application, channels } = pageData;
  const open = channels.find(({ id }) => id === channel) ?? channels[0];
  const settings = { bot: application.name, channels, handlers: messageHandlers(actions), theme };
  return html`${channelListView(state, {
      onOpenChannel: (id) => {
        actions.openChannel(id);
      },
      onOpenStory: (id) => void actions.openStory([], id),
      onListStories: () => void actions.runCommand({ command: 'stories', values: {} }),
      onSwitchTheme: () => {
        const other = theme === 'dark' ? 'light' : 'dark';
        rememberTheme(other);
        actions.store.update({ theme: other });
      },
    })}
    <main>
      <header class="channel">
        <strong><span aria-hidden="true">#</span> ${open.name}</strong>
        <span>${open.topic}</span>
      </header>
      <div class="scroll" id=${MESSAGES_ID} tabindex="-1">
        <div>
          ${welcomeView(
            open,
            open === channels[0] ? application.name : undefined,
            state,
            (question) => {
              void actions.runCommand({ command: 'ask', values: { question } });
            },
          )}
          <discord-messages
            role="log"
            aria-live="polite"
            aria-label="Messages in #${open.name}"
            no-background
            ?light-theme=${theme === 'light'}
          >
            ${repeat(
              messages.get(channel) ?? [],
              ({ id }) => id,
              // Rendered again only where it has changed: typing stays quick in a long channel.
              (message) => guard([message, theme], () => messageView(message, settings)),
            )}
          </discord-messages>
        </div>
      </div>
      ${composerView(state, actions)}
    </main>
    ${
      storyPanel
        ? storyPanelView(storyPanel, () => {
            actions.closeStory();
          })
        : nothing
    }
    ${overlayView(state, actions)}`;
}

function messageHandlers(actions: Actions): MessageHandlers {
  const { store } = actions;
  return {
    onButton: (message, button) => void actions.clickButton(message, button),
    onSelect: (message, menu, values) => void actions.select(message, menu, values),
    onShowInStory: (slices) => void actions.openStory(slices),
    onEnlarge: (message, url, alt) => {
      const returnFocus = document.activeElement;
      store.update({ overlay: { kind: 'image', message, url, alt, returnFocus } });
    },
    onOpenMenu: (message, x, y) => {
      const returnFocus = document.activeElement;
      store.update({ overlay: { kind: 'menu', message, x, y, returnFocus } });
    },
    onOffer: (offer) => void actions.runCommand(offer),
    onDismiss: ({ id }) => {
      store.removeMessage(id);
    },
  };
}
