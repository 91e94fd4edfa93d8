import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { onMount } from '../dom/on-mount.js';

/** One line of a list of suggestions. */
interface Suggestion {
  readonly name: string;
  readonly description?: string;
}

/** What the field and its list of suggestions have in common. */
interface SuggestionList {
  /** Id of the list; the field refers to it. */
  readonly id: string;
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
  /** The index of the one that Enter picks; -1 for none. */
  readonly active: number;
}

const scrollIntoView = onMount((suggestion) => {
  suggestion.scrollIntoView({ block: 'nearest' });
});

/** A list to pick from, above the field that is typed into. */
export function suggestionsView(
  { id, heading, suggestions, active }: SuggestionList,
  onPick: (index: number) => void,
): TemplateResult {
  return html`<div class="suggestions">
    <p id="${id}-heading">${heading}</p>
    <ul role="listbox" id=${id} aria-labelledby="${id}-heading">
      ${suggestions.map(({ name, description }, index) => {
        const onMouseDown = (event: Event): void => {
          // The field keeps the focus.
          event.preventDefault();
          onPick(index);
        };
        return html`<li
          role="option"
          id=${suggestionId(id, index)}
          aria-selected=${index === active}
          @mousedown=${onMouseDown}
          ${index === active ? ref(scrollIntoView) : nothing}
        >
          <span class="suggestion-name">${name}</span>
          ${
            description === undefined
              ? ''
              : html`<span class="suggestion-description">${description}</span>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Id of a suggestion, for `aria-activedescendant` of the field. */
export const suggestionId = (list: string, index: number): string => `${list}-${index}`;
