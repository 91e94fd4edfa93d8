import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { assertWithin } from './limit-error.js';
import { MODAL_LIMITS as LIMITS } from './limits.js';

/** A text input of a modal. */
export interface ModalField {
  /** The option of the command that it fills in. */
  readonly option: string;
  /** 1 to 45 characters. */
  readonly label: string;
  /** Shown while nothing is written yet: at most 100 characters. */
  readonly placeholder: string;
  /** Most characters (UTF-16 code units), 1 to 4,000. */
  readonly maxLength: number;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  /** Whether it is one line. */
  readonly short?: boolean;
}

/**
 * A form that opens in place of a reply, for what is too long to be typed into an option. Submitting
 * it calls the command again, with what was written beside the options that it was called with.
 */
export interface Modal {
  /** 1 to 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly ModalField[];
}

/**
 * The modal as Discord takes it: text inputs, each under a label.
 *
 * @throws {LimitError} rather than cut anything.
 */
export function modalToDiscord(
  { title, fields }: Modal,
  customId: string,
): APIModalInteractionResponseCallbackData {
  assertWithin('Characters of the title', title.length, LIMITS.title);
  assertWithin('Fields', fields.length, LIMITS.fields);
  return { custom_id: customId, title, components: fields.map(labelComponent) };
}

function labelComponent(field: ModalField): APILabelComponent {
  const { option, label, placeholder, maxLength, optional = false, short = false } = field;
  assertWithin(`Characters of the label "${label}"`, label.length, LIMITS.label);
  assertWithin(`Characters under "${label}"`, placeholder.length, LIMITS.placeholder);
  assertWithin(`Characters to write under "${label}"`, maxLength, LIMITS.input);
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      style: short ? TextInputStyle.Short : TextInputStyle.Paragraph,
      custom_id: option,
      placeholder,
      required: !optional,
      max_length: maxLength,
    },
  };
}
