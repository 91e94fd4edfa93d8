import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { QuotedSlice } from '../../server/index.js';
import { onMount } from '../dom/on-mount.js';
import type { StoryPanel } from '../state/state.js';

const scrollIntoView = onMount((mark) => {
  mark.scrollIntoView({ block: 'center' });
});

/** The story beside the channel, scrolled to the first slice that is highlighted. */
export function storyPanelView({ story, slices }: StoryPanel, onClose: () => void): TemplateResult {
  const { title, origin, address, text, bodyStart } = story;
  const link = html`<a href=${address ?? ''} target="_blank" rel="noopener noreferrer"
    >Open the original<span aria-hidden="true">&nbsp;↗</span></a
  >`;
  // The title may stand before the body, among what the page shows of the story otherwise.
  const isTitle = slices.some(({ end }) => end <= bodyStart);
  const lit = merged(slices.filter(({ end }) => end > bodyStart));
  const from = Math.min(bodyStart, ...lit.map(({ start }) => start));
  // prettier-ignore -- a space more would be one in the story
  const marked = lit.map(
    ({ start, end }, index) =>
      html`${text.slice(lit[index - 1]?.end ?? from, start)}<mark
          ${index === 0 ? ref(scrollIntoView) : nothing}
          >${text.slice(start, end)}</mark
        >`,
  );
  const rest = text.slice(lit.at(-1)?.end ?? from);
  // prettier-ignore
  const region = html`<div class="story-text" tabindex="0" role="region" aria-label="Text of the story">${marked}${rest}</div>`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<aside class="story" aria-label="The story" @keydown=${onKeyDown}>
    <header>
      <div>
        <h2>${isTitle ? html`<mark>${title}</mark>` : title}</h2>
        <p>${origin} ${address === undefined ? nothing : link}</p>
      </div>
      <button class="button" @click=${onClose}>Close</button>
    </header>
    ${keyed(JSON.stringify([story.id, lit]), region)}
  </aside>`;
}

/** Slices in the order of the text, those that touch or overlap as one. */
function merged(slices: readonly QuotedSlice[]): readonly QuotedSlice[] {
  const apart: QuotedSlice[] = [];
  for (const slice of slices.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && slice.start <= last.end) {
      apart.splice(-1, 1, { ...last, end: Math.max(last.end, slice.end) });
    } else apart.push(slice);
  }
  return apart;
}
