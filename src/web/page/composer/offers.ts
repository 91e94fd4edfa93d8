import { html, nothing, type TemplateResult } from 'lit';
import { whenShown } from '../when-shown.js';

/** One line of a list of offers. */
export interface Offer {
  readonly name: string;
  readonly about?: string;
}

/** A list to choose from over the field that is typed into. The field names it by its id. */
export function offersView(
  id: string,
  heading: string,
  offers: readonly Offer[],
  active: number,
  choose: (index: number) => void,
): TemplateResult {
  return html`<div class="offers">
    <p id="${id}-heading">${heading}</p>
    <ul role="listbox" id=${id} aria-labelledby="${id}-heading">
      ${offers.map(({ name, about }, index) => {
        const pick = (event: Event): void => {
          // The field keeps the focus.
          event.preventDefault();
          choose(index);
        };
        return html`<li
          role="option"
          id="${id}-${index}"
          aria-selected=${index === active}
          @mousedown=${pick}
          ${index === active ? whenShown(intoView) : nothing}
        >
          <span class="offer-name">${name}</span>
          ${about === undefined ? '' : html`<span class="offer-about">${about}</span>`}
        </li>`;
      })}
    </ul>
  </div>`;
}

function intoView(offer: Element): void {
  offer.scrollIntoView({ block: 'nearest' });
}
