import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { FORM_LIMITS as LIMITS } from './limits.js';
import { within } from './too-much-error.js';

/** A field of a form, in which a person writes. */
export interface FormField {
  /** The option of the command that it fills in. */
  readonly option: string;
  /** 1 to 45 characters. */
  readonly label: string;
  /** Shown while nothing is written yet: at most 100 characters. */
  readonly placeholder: string;
  /** Most characters (UTF-16 code units), 1 to 4,000. */
  readonly longest: number;
}

/**
 * A form that opens in place of a reply, for what is too long to be typed into an option. What is
 * filled in calls the command again, beside the options that it was called with.
 */
export interface Form {
  /** 1 to 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly FormField[];
}

/**
 * The form as Discord takes it, a modal of text fields of several lines that all want filling in.
 *
 * @throws {TooMuchError} rather than cut anything.
 */
export function formToDiscord(
  { title, fields }: Form,
  customId: string,
): APIModalInteractionResponseCallbackData {
  within('Characters of the title', title.length, LIMITS.title);
  within('Fields', fields.length, LIMITS.fields);
  return { custom_id: customId, title, components: fields.map(shownField) };
}

function shownField({ option, label, placeholder, longest }: FormField): APILabelComponent {
  within(`Characters of the label "${label}"`, label.length, LIMITS.label);
  within(`Characters under "${label}"`, placeholder.length, LIMITS.placeholder);
  within(`Characters to write under "${label}"`, longest, LIMITS.written);
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      style: TextInputStyle.Paragraph,
      custom_id: option,
      placeholder,
      required: true,
      max_length: longest,
    },
  };
}
