import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { open } from './form.js';

/** A picture in full size over the page. */
export function pictureView(url: string, alt: string, leave: () => void): TemplateResult {
  return html`<dialog
    class="enlarged"
    aria-label=${alt}
    ${ref(open)}
    @close=${leave}
    @cancel=${leave}
  >
    <img src=${url} alt=${alt} />
    <button class="button" @click=${leave}>Close</button>
  </dialog>`;
}
