import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from '../actions.js';
import { MESSAGES } from '../attention.js';
import { choicesAmong, messageView, type Doing } from '../drawing/index.js';
import type { State } from '../state.js';
import { keep } from '../theme.js';
import { channelsView } from './channels.js';
import { composerView } from './composer.js';
import { overlayView } from './overlay.js';
import { storyView } from './story.js';
import { welcomeView } from './welcome.js';

/** The whole page. */
export function pageView(state: State, actions: Actions): TemplateResult {
  const { opening, channel, reading, theme, messages } = state;
  const shown = opening.channels.find(({ id }) => id === channel) ?? opening.channels[0];
  const questions = shown === opening.channels[0] ? opening.questions : [];
  const doing = doingOf(actions);
  return html`${channelsView(
      state,
      (id) => {
        actions.enter(id);
      },
      () => {
        const other = theme === 'dark' ? 'light' : 'dark';
        keep(other);
        actions.store.change({ theme: other });
      },
    )}
    <main>
      <header class="channel">
        <strong><span aria-hidden="true">#</span> ${shown.name}</strong>
        <span>${shown.topic}</span>
      </header>
      <div class="scroll" id=${MESSAGES} tabindex="-1">
        <div>
          ${welcomeView(shown, questions, (question) => {
            void actions.run({ command: 'ask', values: { question } });
          })}
          <discord-messages
            role="log"
            aria-live="polite"
            aria-label="Messages in #${shown.name}"
            no-background
            ?light-theme=${theme === 'light'}
          >
            ${repeat(
              messages.get(channel) ?? [],
              ({ id }) => id,
              // Drawn again only where it has changed: typing stays quick in a long channel.
              (message) =>
                guard([message], () => messageView(message, opening.application.name, doing)),
            )}
          </discord-messages>
        </div>
      </div>
      ${composerView(state, actions)}
    </main>
    ${
      reading
        ? storyView(reading, () => {
            actions.stopReading();
          })
        : nothing
    }
    ${overlayView(state, actions)}`;
}

function doingOf(actions: Actions): Doing {
  const { store } = actions;
  return {
    choicesFor: choicesAmong(store.state.opening),
    press: (message, part) => void actions.press(message, part),
    select: (message, part, values) => void actions.select(message, part, values),
    read: (slice) => void actions.read(slice),
    enlarge: (url, alt) => {
      store.change({ overlay: { kind: 'picture', url, alt, from: document.activeElement } });
    },
    openMenu: (message, x, y) => {
      store.change({ overlay: { kind: 'menu', message, x, y, from: document.activeElement } });
    },
    dismiss: ({ id }) => {
      store.amend(id, 'remove');
    },
  };
}
