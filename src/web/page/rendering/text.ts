import { html, nothing, type TemplateResult } from 'lit';
import { markdown } from './markdown.js';
import type { RenderContext } from './render-context.js';
import { showInStory } from './show-in-story.js';

/** A text of a message; each block quote has a button that opens its story. */
export function textView(content: string, { handlers, nextSlice }: RenderContext): TemplateResult {
  const quoteView = (text: unknown): TemplateResult => {
    const slice = nextSlice();
    // prettier-ignore -- a space more would be one in the quote
    const quote = html`<blockquote>${text}</blockquote>`;
    return html`<div class="quoted">
      ${quote} ${slice ? showInStory([slice], handlers) : nothing}
    </div>`;
  };
  return html`<div class="text">${markdown(content, quoteView)}</div>`;
}
