import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ApplicationCommandOptionType } from '../api/discord-enums.js';
import type { PageCommandOption } from '../../server/index.js';
import { nextIndex } from '../dom/list-keys.js';
import { fieldText } from '../state/command-draft.js';
import { NO_SUGGESTIONS, type CommandDraft, type Suggestions } from '../state/draft.js';
import { suggestionId } from './suggestions.js';

/** Id of the list of choices of the option that is typed. */
export const CHOICES_ID = 'choices';

/** What happens in the field of an option. */
export interface OptionHandlers {
  readonly onInput: (option: PageCommandOption, text: string) => void;
  /** All choices of the option are to be suggested. */
  readonly onOpen: (option: PageCommandOption) => void;
  /** The suggestions are to go. */
  readonly onClose: () => void;
  /** Another choice is the active one. */
  readonly onMove: (active: number) => void;
  readonly onPick: (index: number) => void;
}

/** The field of an option. */
export function optionFieldView(
  option: PageCommandOption,
  draft: CommandDraft,
  handlers: OptionHandlers,
): TemplateResult {
  const { name, description, choices, autocomplete, type } = option;
  const { suggestions } = draft;
  const isOpen = suggestions.option === name && suggestions.choices.length > 0;
  const hasChoices = choices !== undefined || autocomplete === true;
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) handlers.onInput(option, target.value);
  };
  const onOpen = (): void => {
    handlers.onOpen(option);
  };
  return html`<label class="option">
    <span class="option-name">${name}</span>
    <input
      id="option-${name}"
      class=${choices ? 'short' : ''}
      type="text"
      inputmode=${type === ApplicationCommandOptionType.Integer ? 'numeric' : nothing}
      autocomplete="off"
      title=${description}
      placeholder=${description}
      role=${hasChoices ? 'combobox' : nothing}
      aria-autocomplete=${hasChoices ? 'list' : nothing}
      aria-expanded=${hasChoices ? isOpen : nothing}
      aria-controls=${isOpen ? CHOICES_ID : nothing}
      aria-activedescendant=${
        isOpen && suggestions.choices[suggestions.active]
          ? suggestionId(CHOICES_ID, suggestions.active)
          : nothing
      }
      .value=${live(fieldText(draft, option))}
      @input=${onInput}
      @keydown=${keyHandler(isOpen ? suggestions : undefined, handlers, onOpen)}
      @focus=${onOpen}
      @mousedown=${onOpen}
      @blur=${handlers.onClose}
    />
  </label>`;
}

/** @param open the suggestions, where they are shown. */
function keyHandler(
  open: Suggestions | undefined,
  handlers: OptionHandlers,
  onOpen: () => void,
): (event: KeyboardEvent) => void {
  const { choices, active } = open ?? NO_SUGGESTIONS;
  return (event) => {
    const next = nextIndex(event.key, active, choices.length);
    if (next !== undefined) handlers.onMove(next);
    else if (open && event.key === 'Escape') {
      handlers.onClose();
      // The command itself is left by another Escape.
      event.stopPropagation();
    } else if (!open && event.key === 'ArrowDown') onOpen();
    else if ((event.key === 'Enter' || event.key === 'Tab') && choices[active]) {
      handlers.onPick(active);
      // Tab moves on to the next field as well.
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
  };
}
