import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { openModally } from '../dom/on-mount.js';

/** An image in full size over the page. */
export function enlargedImageView(url: string, alt: string, onClose: () => void): TemplateResult {
  return html`<dialog
    class="enlarged"
    aria-label=${alt}
    ${ref(openModally)}
    @cancel=${(event: Event) => {
      event.preventDefault();
      onClose();
    }}
    @click=${({ target, currentTarget }: Event) => {
      // A click beside the image.
      if (target === currentTarget) onClose();
    }}
  >
    <img src=${url} alt=${alt} />
    <button class="button" @click=${onClose}>Close</button>
  </dialog>`;
}
