import { html, nothing, type TemplateResult } from 'lit';
import { acceptAttribute, fileSizeError } from '../api/attachments.js';
import { ComponentType, TextInputStyle } from '../api/discord-enums.js';
import type { Channel } from '../api/page-data.js';
import type { Component } from '../api/payload.js';
import { selectOptions } from '../state/option-choices.js';

/** What fields need beside their own component. */
export interface ModalSettings {
  /** What channel menus offer. */
  readonly channels: readonly Channel[];
  readonly maxFileBytes: number;
}

type FieldRenderer = (field: Component, settings: ModalSettings) => TemplateResult;

/** Discord's longest text in a text input, UTF-16 code units. */
const MAX_TEXT_LENGTH = 4_000;

const isRequired = ({ required }: Component): boolean => required !== false;

const textInput: FieldRenderer = (field) => {
  const { custom_id: name = '', placeholder, value } = field;
  const { min_length: minLength, max_length: maxLength } = field;
  return field.style === TextInputStyle.Paragraph
    ? html`<textarea
        name=${name}
        rows="6"
        placeholder=${placeholder ?? ''}
        minlength=${minLength ?? nothing}
        maxlength=${maxLength ?? MAX_TEXT_LENGTH}
        ?required=${isRequired(field)}
        .value=${value ?? ''}
      ></textarea>`
    : html`<input
        name=${name}
        placeholder=${placeholder ?? ''}
        minlength=${minLength ?? nothing}
        maxlength=${maxLength ?? MAX_TEXT_LENGTH}
        ?required=${isRequired(field)}
        .value=${value ?? ''}
      />`;
};

const select: FieldRenderer = (field, { channels }) => {
  const { custom_id: name = '', max_values: maxValues } = field;
  return html`<select name=${name} ?required=${isRequired(field)} ?multiple=${(maxValues ?? 1) > 1}>
    ${selectOptions(field, channels).map(
      ({ label, value, default: selected }) =>
        html`<option value=${value} ?selected=${selected === true}>${label}</option>`,
    )}
  </select>`;
};

const fileUpload: FieldRenderer = (field, { maxFileBytes }) => {
  const { custom_id: name = '', file_types: types } = field;
  const min = field.min_values ?? 1;
  const max = field.max_values ?? 1;
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) {
      const files = [...(target.files ?? [])];
      target.setCustomValidity(
        fileCountError(files.length, min, max) || fileSizeError(files, maxFileBytes),
      );
      target.reportValidity();
    }
  };
  return html`<input
    type="file"
    name=${name}
    accept=${types ? acceptAttribute(types) : nothing}
    ?multiple=${max > 1}
    ?required=${isRequired(field)}
    @change=${onChange}
  />`;
};

/** Why so many files cannot be sent; no file at all is for `required` to refuse. */
function fileCountError(count: number, min: number, max: number): string {
  if (count > max) return `At most ${max} files.`;
  return count > 0 && count < min ? `At least ${min} files.` : '';
}

const renderers: Readonly<Record<number, FieldRenderer>> = {
  [ComponentType.TextInput]: textInput,
  [ComponentType.StringSelect]: select,
  [ComponentType.ChannelSelect]: select,
  [ComponentType.FileUpload]: fileUpload,
};

/** Whether the page knows fields of this type. */
export const isKnownField = ({ type }: Component): boolean => type in renderers;

/** The input for a field of a modal. */
export function fieldView(field: Component, settings: ModalSettings): TemplateResult {
  return renderers[field.type]?.(field, settings) ?? unknownFieldView(field);
}

/** What stands for a field of an unknown type. */
export function unknownFieldView({ type }: Component): TemplateResult {
  return html`<p class="unknown">This page cannot show fields of type ${type}.</p>`;
}
