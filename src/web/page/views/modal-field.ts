import type {
  APIComponentInLabel,
  APIFileUploadComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { DemoChannel } from '../../server/index.js';
import { acceptAttribute, fileSizeError } from '../api/attachments.js';
import { ComponentType, TextInputStyle } from '../api/discord-enums.js';
import { selectOptions, type SelectMenu } from '../state/option-choices.js';

/** What fields need beside their own component. */
export interface ModalSettings {
  /** What channel menus offer. */
  readonly channels: readonly DemoChannel[];
  readonly maxFileBytes: number;
}

/** The fields that the page knows. */
type KnownField = APIFileUploadComponent | APITextInputComponent | SelectMenu;

/** Discord's longest text in a text input, UTF-16 code units. */
const MAX_TEXT_LENGTH = 4_000;

const isRequired = ({ required }: KnownField): boolean => required !== false;

function textInputView(field: APITextInputComponent): TemplateResult {
  const { custom_id: name, placeholder, value } = field;
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
}

function selectFieldView(field: SelectMenu, { channels }: ModalSettings): TemplateResult {
  const { custom_id: name, max_values: maxValues } = field;
  return html`<select name=${name} ?required=${isRequired(field)} ?multiple=${(maxValues ?? 1) > 1}>
    ${selectOptions(field, channels).map(
      ({ label, value, default: selected }) =>
        html`<option value=${value} ?selected=${selected === true}>${label}</option>`,
    )}
  </select>`;
}

function fileUploadView(
  field: APIFileUploadComponent,
  { maxFileBytes }: ModalSettings,
): TemplateResult {
  const { custom_id: name, file_types: types } = field;
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
}

/** Why so many files cannot be sent; no file at all is for `required` to refuse. */
function fileCountError(count: number, min: number, max: number): string {
  if (count > max) return `At most ${max} files.`;
  return count > 0 && count < min ? `At least ${min} files.` : '';
}

const KNOWN_TYPES: readonly ComponentType[] = [
  ComponentType.TextInput,
  ComponentType.StringSelect,
  ComponentType.ChannelSelect,
  ComponentType.FileUpload,
];

/** Whether the page knows fields of this type. */
export const isKnownField = (field: APIComponentInLabel): field is KnownField =>
  KNOWN_TYPES.includes(field.type);

/** The input for a field of a modal. */
export function fieldView(field: APIComponentInLabel, settings: ModalSettings): TemplateResult {
  if (!isKnownField(field)) return unknownFieldView(field);
  switch (field.type) {
    case ComponentType.TextInput:
      return textInputView(field);
    case ComponentType.StringSelect:
    case ComponentType.ChannelSelect:
      return selectFieldView(field, settings);
    case ComponentType.FileUpload:
      return fileUploadView(field, settings);
  }
}

/** What stands for a field of an unknown type. */
export function unknownFieldView({ type }: { readonly type: ComponentType }): TemplateResult {
  return html`<p class="unknown">This page cannot show fields of type ${type}.</p>`;
}
