import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Reading } from '../state.js';
import { whenShown } from '../when-shown.js';

/** The story beside the channel, the quoted slice lit up in it and in view. */
export function storyView(
  { story, slice: { start, end } }: Reading,
  leave: () => void,
): TemplateResult {
  const { title, kind, address, text, begins } = story;
  const show = (mark: Element): void => {
    mark.scrollIntoView({ block: 'center' });
  };
  const link = html`<a href=${address ?? ''} target="_blank" rel="noopener noreferrer"
    >Open the original<span aria-hidden="true"> ↗</span></a
  >`;
  // prettier-ignore -- a space more would be one in the story
  const words = html`${text.slice(Math.min(begins, start), start)}<mark
      id="slice"
      ${whenShown(show)}
      >${text.slice(start, end)}</mark
    >${text.slice(end)}`;
  // prettier-ignore
  const whole = html`<div class="story-text" tabindex="0" role="region" aria-label="Text of the story">${words}</div>`;
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
  };
  return html`<aside class="story" aria-label="The story" @keydown=${key}>
    <header>
      <div>
        <h2>${title}</h2>
        <p>
          ${kind === 'retelling' ? 'Retelling' : nothing} ${address === undefined ? nothing : link}
        </p>
      </div>
      <button class="button" @click=${leave}>Close</button>
    </header>
    ${keyed(`${story.id} ${start} ${end}`, whole)}
  </aside>`;
}
