import { html, type TemplateResult } from 'lit';
import { selectOptions, type SelectMenu } from '../state/option-choices.js';
import type { RenderContext } from './render-context.js';

/**
 * A select menu; disabled where it has no options. Where several can be chosen, they are sent when
 * the menu loses the focus, as Discord does.
 */
export function selectView(menu: SelectMenu, context: RenderContext): TemplateResult {
  const { message, channels, handlers } = context;
  const { placeholder, disabled, max_values: maxValues } = menu;
  const options = selectOptions(menu, channels);
  const label = placeholder ?? 'Choose';
  const multiple = (maxValues ?? 1) > 1;
  let changed = false;
  const onChange = (event: Event): void => {
    if (multiple) changed = true;
    else send(event);
  };
  const onBlur = (event: Event): void => {
    if (changed) send(event);
    changed = false;
  };
  const send = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const values = [...target.selectedOptions].map(({ value }) => value).filter(Boolean);
    if (values.length > 0) handlers.onSelect(message, menu, values);
  };
  return html`<select
    aria-label=${label}
    ?multiple=${multiple}
    ?disabled=${disabled === true || options.length === 0}
    @change=${onChange}
    @blur=${onBlur}
  >
    ${multiple ? '' : html`<option value="">${label}</option>`}
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${option.default === true}>
          ${option.label}${option.description == null ? '' : ` · ${option.description}`}
        </option>`,
    )}
  </select>`;
}
