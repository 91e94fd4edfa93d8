import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Channel, CommandOption } from '../events.js';
import { Option } from '../kinds.js';
import type { Filling } from './composing.js';
import { moved } from './keys.js';

export const CHOICES = 'choices';

/** What can be done with an option. */
export interface OptionDoing {
  readonly fill: (option: CommandOption, value: string) => void;
  readonly focus: (option: CommandOption) => void;
  readonly move: (active: number) => void;
  readonly choose: (index: number) => void;
}

/** The field of an option, by its type. */
export function optionView(
  option: CommandOption,
  { values, offering }: Filling,
  channels: readonly Channel[],
  doing: OptionDoing,
): TemplateResult {
  const value = values[option.name] ?? '';
  const fixed = fixedChoices(option, channels);
  return html`<label class="option">
    <span class="option-name">${option.name}</span>
    ${fixed ? selectField(option, value, fixed, doing) : wordsField(option, value, offering, doing)}
  </label>`;
}

type Fixed = readonly { readonly name: string; readonly value: string }[];

function fixedChoices(option: CommandOption, channels: readonly Channel[]): Fixed | undefined {
  if (option.choices)
    return option.choices.map(({ name, value }) => ({ name, value: String(value) }));
  if (option.type === Option.Boolean) {
    return [
      { name: 'True', value: 'true' },
      { name: 'False', value: 'false' },
    ];
  }
  if (option.type !== Option.Channel) return undefined;
  return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

function selectField(
  option: CommandOption,
  value: string,
  choices: Fixed,
  doing: OptionDoing,
): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) doing.fill(option, target.value);
  };
  return html`<select
    id="option-${option.name}"
    title=${option.description}
    @change=${change}
    @focus=${() => {
      doing.focus(option);
    }}
  >
    <option value="" ?selected=${value === ''}></option>
    ${choices.map(
      (choice) =>
        html`<option value=${choice.value} ?selected=${choice.value === value}>
          ${choice.name}
        </option>`,
    )}
  </select>`;
}

function wordsField(
  option: CommandOption,
  value: string,
  offering: Filling['offering'],
  doing: OptionDoing,
): TemplateResult {
  const offered = offering.option === option.name ? offering.choices : [];
  const { active } = offering;
  const input = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) doing.fill(option, target.value);
  };
  const key = (event: KeyboardEvent): void => {
    const to = moved(event.key, active, offered.length);
    if (to !== undefined) doing.move(to);
    else if ((event.key === 'Enter' || event.key === 'Tab') && offered[active]) {
      doing.choose(active);
      // Tab goes on to the next option besides.
      if (event.key === 'Tab') return;
    } else return;
    event.preventDefault();
  };
  const isCombobox = option.autocomplete === true;
  return html`<input
    id="option-${option.name}"
    type="text"
    inputmode=${option.type === Option.Integer ? 'numeric' : nothing}
    autocomplete="off"
    title=${option.description}
    placeholder=${option.description}
    role=${isCombobox ? 'combobox' : nothing}
    aria-autocomplete=${isCombobox ? 'list' : nothing}
    aria-expanded=${isCombobox ? offered.length > 0 : nothing}
    aria-controls=${offered.length > 0 ? CHOICES : nothing}
    aria-activedescendant=${offered[active] ? `${CHOICES}-${active}` : nothing}
    .value=${live(value)}
    @input=${input}
    @keydown=${key}
    @focus=${() => {
      doing.focus(option);
    }}
  />`;
}
