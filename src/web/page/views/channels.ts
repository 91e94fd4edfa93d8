import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../state.js';

/** The server's channels; those with something new say so. */
export function channelsView(
  { opening, channel: shown, unread, theme }: State,
  enter: (id: string) => void,
  switchTheme: () => void,
): TemplateResult {
  return html`<nav class="channels" aria-label="Channels">
    <p class="guild">${opening.guild.name}</p>
    <ul>
      ${opening.channels.map(
        ({ id, name }) =>
          html`<li>
            <button
              class=${unread.has(id) ? 'unread' : ''}
              aria-current=${id === shown ? 'page' : nothing}
              @click=${() => {
                enter(id);
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
      <button class="plain" @click=${switchTheme}>
        ${theme === 'dark' ? 'Light' : 'Dark'} theme
      </button>
    </p>
  </nav>`;
}
