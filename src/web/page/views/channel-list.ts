import { html, nothing, type TemplateResult } from 'lit';
import type { PageData } from '../../server/index.js';
import type { State } from '../state/state.js';

/** What can be pressed beside the channel. */
interface ChannelListHandlers {
  readonly onOpenChannel: (id: string) => void;
  readonly onOpenStory: (id: string) => void;
  readonly onListStories: () => void;
  readonly onSwitchTheme: () => void;
}

/** The server's channels, of which those with unread messages say so, and the stories that are asked. */
export function channelListView(
  { pageData, channel: open, unread, theme }: State,
  handlers: ChannelListHandlers,
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
                handlers.onOpenChannel(id);
              }}
            >
              <span aria-hidden="true"># </span>${name}
              ${unread.has(id) ? html`<span class="badge">new</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    ${storyListView(pageData, handlers)}
    <p class="about">
      <a href="/docs">Documentation</a>
      <button class="plain" @click=${handlers.onSwitchTheme}>
        ${theme === 'dark' ? 'Light' : 'Dark'} theme
      </button>
    </p>
  </nav>`;
}

/** How many stories there are, and their names, of which each opens its story. */
function storyListView(
  { stories, story_count: count }: PageData,
  { onOpenStory, onListStories }: ChannelListHandlers,
): TemplateResult {
  const more = count - stories.length;
  return html`<section class="stories" aria-label="Stories">
    <h2>${count === 1 ? '1 story' : `${count} stories`}</h2>
    <ul>
      ${stories.map(
        ({ id, title }) =>
          html`<li>
            <button
              title=${title}
              @click=${() => {
                onOpenStory(id);
              }}
            >
              ${title}
            </button>
          </li>`,
      )}
      ${more > 0 ? html`<li><button @click=${onListStories}>${more} more</button></li>` : nothing}
    </ul>
  </section>`;
}
