import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state/state.js';

/** The server's channels; those with unread messages say so. */
export function channelListView(
  { pageData, channel: open, unread, theme }: State,
  onOpenChannel: (id: string) => void,
  onSwitchTheme: () => void,
): TemplateResult {
  return html`<nav class="channels" aria-label="Channels">
    <p class="guild">${pageData.guild.name}</p>
    <ul>
      ${pageData.channels.map(
        ({ id, name }) =>
          html`<li>
            <button
              class=${unread.has(id) ? 'unread' : ''}
              aria-current=${id === open ? 'page' : nothing}
              @click=${() => {
                onOpenChannel(id);
              }}
            >
              <span aria-hidden="true"># </span>${name}
              ${unread.has(id) ? html`<span class="badge">new</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    <p class="about">
      <a href="/docs">Documentation</a>
      <button class="plain" @click=${onSwitchTheme}>
        ${theme === 'dark' ? 'Light' : 'Dark'} theme
      </button>
    </p>
  </nav>`;
}
