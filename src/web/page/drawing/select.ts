import { html, type TemplateResult } from 'lit';
import type { Component } from '../payload.js';
import type { Drawing } from './part.js';

/**
 * A menu to choose from; disabled where there is nothing to choose. Where several can be chosen, they
 * are sent once it is left, as Discord does.
 */
export function selectView(part: Component, { message, doing }: Drawing): TemplateResult {
  const { placeholder, disabled, max_values: most } = part;
  const options = doing.choicesFor(part);
  const label = placeholder ?? 'Choose';
  const several = (most ?? 1) > 1;
  let changed = false;
  const change = (event: Event): void => {
    if (several) changed = true;
    else choose(event);
  };
  const left = (event: Event): void => {
    if (changed) choose(event);
    changed = false;
  };
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const values = [...target.selectedOptions].map(({ value }) => value).filter(Boolean);
    if (values.length > 0) doing.select(message, part, values);
  };
  return html`<select
    aria-label=${label}
    ?multiple=${several}
    ?disabled=${disabled === true || options.length === 0}
    @change=${change}
    @blur=${left}
  >
    ${several ? '' : html`<option value="">${label}</option>`}
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${option.default === true}>
          ${option.label}${option.description == null ? '' : ` · ${option.description}`}
        </option>`,
    )}
  </select>`;
}
