import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CommandOption } from '../events.js';
import { Option } from '../kinds.js';
import { shownIn, type Filling } from './composing.js';
import { moved } from './keys.js';

export const CHOICES = 'choices';

/** What can be done with an option. */
export interface OptionDoing {
  readonly fill: (option: CommandOption, words: string) => void;
  /** Offers what the option can be. */
  readonly open: (option: CommandOption) => void;
  /** Offers nothing any more. */
  readonly close: () => void;
  readonly move: (active: number) => void;
  readonly choose: (index: number) => void;
}

/** The field of an option, which says what is offered for it. */
export function optionView(
  option: CommandOption,
  filling: Filling,
  doing: OptionDoing,
): TemplateResult {
  const { name, description, choices, autocomplete, type } = option;
  const { offering } = filling;
  const isOpen = offering.option === name && offering.choices.length > 0;
  const offers = choices !== undefined || autocomplete === true;
  const input = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) doing.fill(option, target.value);
  };
  const open = (): void => {
    doing.open(option);
  };
  return html`<label class="option">
    <span class="option-name">${name}</span>
    <input
      id="option-${name}"
      class=${choices ? 'short' : ''}
      type="text"
      inputmode=${type === Option.Integer ? 'numeric' : nothing}
      autocomplete="off"
      title=${description}
      placeholder=${description}
      role=${offers ? 'combobox' : nothing}
      aria-autocomplete=${offers ? 'list' : nothing}
      aria-expanded=${offers ? isOpen : nothing}
      aria-controls=${isOpen ? CHOICES : nothing}
      aria-activedescendant=${
        isOpen && offering.choices[offering.active] ? `${CHOICES}-${offering.active}` : nothing
      }
      .value=${live(shownIn(filling, option))}
      @input=${input}
      @keydown=${keys(isOpen ? offering : undefined, doing, open)}
      @focus=${open}
      @mousedown=${open}
      @blur=${doing.close}
    />
  </label>`;
}

/** What keys do in a field, by what is offered for it. */
function keys(
  offering: Filling['offering'] | undefined,
  doing: OptionDoing,
  open: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const { choices = [], active = -1 } = offering ?? {};
    const to = moved(event.key, active, choices.length);
    if (to !== undefined) doing.move(to);
    else if (offering && event.key === 'Escape') {
      doing.close();
      // What else Escape leaves stays for the next time.
      event.stopPropagation();
    } else if (!offering && event.key === 'ArrowDown') open();
    else if ((event.key === 'Enter' || event.key === 'Tab') && choices[active]) {
      doing.choose(active);
      // Tab goes on to the next option besides.
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
  };
}
