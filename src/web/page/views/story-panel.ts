import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { onMount } from '../dom/on-mount.js';
import type { StoryPanel } from '../state/state.js';

const scrollIntoView = onMount((mark) => {
  mark.scrollIntoView({ block: 'center' });
});

/** The story beside the channel, scrolled to the slice that is highlighted. */
export function storyPanelView(
  { story, slice: { start, end } }: StoryPanel,
  onClose: () => void,
): TemplateResult {
  const { title, kind, address, text, bodyStart } = story;
  const link = html`<a href=${address ?? ''} target="_blank" rel="noopener noreferrer"
    >Open the original<span aria-hidden="true"> ↗</span></a
  >`;
  // prettier-ignore -- a space more would be one in the story
  const marked = html`${text.slice(Math.min(bodyStart, start), start)}<mark ${ref(scrollIntoView)}
      >${text.slice(start, end)}</mark
    >${text.slice(end)}`;
  // The title may stand before the body, among what the page shows of the story otherwise.
  const isTitle = end <= bodyStart;
  const body = isTitle ? text.slice(bodyStart) : marked;
  // prettier-ignore
  const region = html`<div class="story-text" tabindex="0" role="region" aria-label="Text of the story">${body}</div>`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<aside class="story" aria-label="The story" @keydown=${onKeyDown}>
    <header>
      <div>
        <h2>${isTitle ? html`<mark>${title}</mark>` : title}</h2>
        <p>
          ${kind === 'retelling' ? 'Retelling' : nothing} ${address === undefined ? nothing : link}
        </p>
      </div>
      <button class="button" @click=${onClose}>Close</button>
    </header>
    ${keyed(`${story.id} ${start} ${end}`, region)}
  </aside>`;
}
