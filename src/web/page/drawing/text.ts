import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from './markdown.js';
import type { Drawing } from './part.js';

/** A text of a message; each block quote leads to where it stands in its story. */
export function textView(content: string, { doing, nextSlice }: Drawing): TemplateResult {
  const quoted = (words: unknown): TemplateResult => {
    const slice = nextSlice();
    const read = (): void => {
      if (slice) doing.read(slice);
    };
    const button = html`<button class="where" @click=${read}>Show in the story</button>`;
    // prettier-ignore -- a space more would be one in the quote
    const quote = html`<blockquote>${words}</blockquote>`;
    return html`<div class="quoted">${quote} ${slice ? button : nothing}</div>`;
  };
  return html`<div class="text">${markdown(content, quoted)}</div>`;
}
