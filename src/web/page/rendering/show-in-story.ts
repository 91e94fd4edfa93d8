import { html, type TemplateResult } from 'lit';
import type { QuotedSlice } from '../../server/index.js';
import type { MessageHandlers } from './render-context.js';

/** A button that opens the story of what is shown, that highlighted. */
export function showInStory(
  slices: readonly QuotedSlice[],
  handlers: MessageHandlers,
): TemplateResult {
  const onClick = (): void => {
    handlers.onShowInStory(slices);
  };
  return html`<button class="where" @click=${onClick}>Show in the story</button>`;
}
