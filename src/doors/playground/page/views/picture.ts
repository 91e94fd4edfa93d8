import { html, type TemplateResult } from 'lit';
import { open, whenShown } from '../when-shown.js';

/** A picture in full size over the page. */
export function pictureView(url: string, alt: string, leave: () => void): TemplateResult {
  return html`<dialog
    class="enlarged"
    aria-label=${alt}
    ${whenShown(open)}
    @close=${leave}
    @cancel=${leave}
  >
    <img src=${url} alt=${alt} />
    <button class="button" @click=${leave}>Close</button>
  </dialog>`;
}
