import { html, type TemplateResult } from 'lit';
import { open, whenShown } from '../when-shown.js';

/** A picture in full size over the page. */
export function pictureView(url: string, alt: string, leave: () => void): TemplateResult {
  return html`<dialog
    class="enlarged"
    aria-label=${alt}
    ${whenShown(open)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      leave();
    }}
    @click=${({ target, currentTarget }: Event) => {
      // What is beside the picture.
      if (target === currentTarget) leave();
    }}
  >
    <img src=${url} alt=${alt} />
    <button class="button" @click=${leave}>Close</button>
  </dialog>`;
}
