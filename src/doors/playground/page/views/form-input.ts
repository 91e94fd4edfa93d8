import { html, nothing, type TemplateResult } from 'lit';
import type { ChoicesFor } from '../drawing/index.js';
import { PARAGRAPH, Part } from '../kinds.js';
import type { Component } from '../payload.js';

type Input = (field: Component, choicesFor: ChoicesFor) => TemplateResult;

const isRequired = ({ required }: Component): boolean => required !== false;

const text: Input = (field) => {
  const { custom_id: name = '', placeholder, value, min_length: least, max_length: most } = field;
  return field.style === PARAGRAPH
    ? html`<textarea
        name=${name}
        rows="6"
        placeholder=${placeholder ?? ''}
        minlength=${least ?? nothing}
        maxlength=${most ?? 4_000}
        ?required=${isRequired(field)}
        .value=${value ?? ''}
      ></textarea>`
    : html`<input
        name=${name}
        placeholder=${placeholder ?? ''}
        minlength=${least ?? nothing}
        maxlength=${most ?? 4_000}
        ?required=${isRequired(field)}
        .value=${value ?? ''}
      />`;
};

const select: Input = (field, choicesFor) => {
  const { custom_id: name = '', max_values: most } = field;
  return html`<select name=${name} ?required=${isRequired(field)} ?multiple=${(most ?? 1) > 1}>
    ${choicesFor(field).map(
      ({ label, value, default: chosen }) =>
        html`<option value=${value} ?selected=${chosen === true}>${label}</option>`,
    )}
  </select>`;
};

const group =
  (type: 'radio' | 'checkbox'): Input =>
  (field) => {
    const { custom_id: name = '', options = [] } = field;
    const must = type === 'radio' && isRequired(field);
    return html`${options.map(
      ({ label, value, description, default: chosen }) =>
        html`<label class="choice">
          <input
            type=${type}
            name=${name}
            value=${value}
            ?checked=${chosen === true}
            ?required=${must}
          />
          ${label} ${description == null ? nothing : html`<small>${description}</small>`}
        </label>`,
    )}`;
  };

const checkbox: Input = ({ custom_id: name = '' }) =>
  html`<input type="checkbox" name=${name} value="on" />`;

const file: Input = () =>
  html`<input type="file" disabled /> <small>This page sends no files.</small>`;

const inputs: Readonly<Record<number, Input>> = {
  [Part.TextInput]: text,
  [Part.StringSelect]: select,
  [Part.UserSelect]: select,
  [Part.RoleSelect]: select,
  [Part.MentionableSelect]: select,
  [Part.ChannelSelect]: select,
  [Part.RadioGroup]: group('radio'),
  [Part.CheckboxGroup]: group('checkbox'),
  [Part.Checkbox]: checkbox,
  [Part.FileUpload]: file,
};

/** The input of a form's field, by its kind. */
export function inputView(field: Component, choicesFor: ChoicesFor): TemplateResult {
  return inputs[field.type]?.(field, choicesFor) ?? unknownView(field);
}

/** What stands for a kind of field that came after this page was made. */
export function unknownView({ type }: Component): TemplateResult {
  return html`<p class="unknown">
    Here stands a field of kind ${type} that this page cannot draw.
  </p>`;
}
