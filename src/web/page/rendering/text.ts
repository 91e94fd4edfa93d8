import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from './markdown.js';
import type { RenderContext } from './render-context.js';

/** A text of a message; each block quote has a button that opens its story. */
export function textView(content: string, { handlers, nextSlice }: RenderContext): TemplateResult {
  const quoteView = (text: unknown): TemplateResult => {
    const slice = nextSlice();
    const onClick = (): void => {
      if (slice) handlers.onShowInStory(slice);
    };
    const button = html`<button class="where" @click=${onClick}>Show in the story</button>`;
    // prettier-ignore -- a space more would be one in the quote
    const quote = html`<blockquote>${text}</blockquote>`;
    return html`<div class="quoted">${quote} ${slice ? button : nothing}</div>`;
  };
  return html`<div class="text">${markdown(content, quoteView)}</div>`;
}
