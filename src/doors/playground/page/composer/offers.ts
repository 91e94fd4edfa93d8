import { html, type TemplateResult } from 'lit';

/** One line of a list of offers. */
export interface Offer {
  readonly name: string;
  readonly about?: string;
}

/** A list to choose from over the field that is typed into. The field names it by its id. */
export function offersView(
  id: string,
  label: string,
  offers: readonly Offer[],
  active: number,
  choose: (index: number) => void,
): TemplateResult {
  return html`<ul class="offers" role="listbox" id=${id} aria-label=${label}>
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
      >
        <span class="offer-name">${name}</span>
        ${about === undefined ? '' : html`<span class="offer-about">${about}</span>`}
      </li>`;
    })}
  </ul>`;
}
