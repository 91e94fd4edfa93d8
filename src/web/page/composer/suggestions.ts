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

/** Makes a list end where an item does, and marks it where there is more below. */
function endWithItem(list: Element): void {
  if (!(list instanceof HTMLElement)) return;
  list.style.maxHeight = '';
  delete list.dataset['below'];
  // The mark takes room of its own.
  markMore(list);
  const room = list.clientHeight;
  if (list.scrollHeight <= room) return;
  const begin = list.getBoundingClientRect().top - list.scrollTop;
  const ends = [...list.children].map((item) => item.getBoundingClientRect().bottom - begin);
  const whole = ends.findLast((end) => end <= room);
  if (whole !== undefined) list.style.maxHeight = `${whole}px`;
}

/** Notes of a list that scrolls whether there is more of it below. */
function markMore(list: HTMLElement): void {
  const { scrollHeight, clientHeight, scrollTop } = list;
  if (scrollHeight <= clientHeight) return;
  list.dataset['below'] = scrollHeight - clientHeight - scrollTop > 1 ? 'more' : 'nothing';
}

const onScroll = ({ target }: Event): void => {
  if (target instanceof HTMLElement) markMore(target);
};

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
    <ul
      role="listbox"
      id=${id}
      aria-labelledby="${id}-heading"
      @scroll=${onScroll}
      ${
        // Made anew, so that it runs whenever the list has changed.
        ref(onMount(endWithItem))
      }
    >
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
