import { html, nothing, type TemplateResult } from 'lit';
import type { ChoicesFor } from '../drawing/index.js';
import { PARAGRAPH, Part } from '../kinds.js';
import type { Component } from '../payload.js';
import { accepted, tooLarge } from '../uploads.js';

/** What fields go by besides what the form says of them. */
export interface Setting {
  readonly choicesFor: ChoicesFor;
  readonly mostFileBytes: number;
}

type Input = (field: Component, setting: Setting) => TemplateResult;

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

const select: Input = (field, { choicesFor }) => {
  const { custom_id: name = '', max_values: most } = field;
  return html`<select name=${name} ?required=${isRequired(field)} ?multiple=${(most ?? 1) > 1}>
    ${choicesFor(field).map(
      ({ label, value, default: chosen }) =>
        html`<option value=${value} ?selected=${chosen === true}>${label}</option>`,
    )}
  </select>`;
};

const file: Input = (field, { mostFileBytes }) => {
  const { custom_id: name = '', min_values: least, max_values: most, file_types: kinds } = field;
  const check = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) {
      const files = [...(target.files ?? [])];
      target.setCustomValidity(
        wrongNumber(files.length, least ?? 1, most ?? 1) || tooLarge(files, mostFileBytes),
      );
      target.reportValidity();
    }
  };
  return html`<input
    type="file"
    name=${name}
    accept=${kinds ? accepted(kinds) : nothing}
    ?multiple=${(most ?? 1) > 1}
    ?required=${isRequired(field)}
    @change=${check}
  />`;
};

/** What is wrong with how many files were chosen; none are no answer at all. */
function wrongNumber(count: number, least: number, most: number): string {
  if (count > most) return `At most ${most} files.`;
  return count > 0 && count < least ? `At least ${least} files.` : '';
}

const inputs: Readonly<Record<number, Input>> = {
  [Part.TextInput]: text,
  [Part.StringSelect]: select,
  [Part.ChannelSelect]: select,
  [Part.FileUpload]: file,
};

/** Whether a field of this kind can be filled in here. */
export const hasInput = ({ type }: Component): boolean => type in inputs;

/** The input of a form's field, by its kind. */
export function inputView(field: Component, setting: Setting): TemplateResult {
  return inputs[field.type]?.(field, setting) ?? unknownView(field);
}

/** What stands for a kind of field that came after this page was made. */
export function unknownView({ type }: Component): TemplateResult {
  return html`<p class="unknown">
    Here stands a field of kind ${type} that this page cannot draw.
  </p>`;
}
