import { ApplicationCommandOptionType } from '../api/discord-enums.js';
import type { RequestOption } from '../api/interaction-request.js';
import type { CommandOption } from '../api/page-data.js';
import type { CommandDraft } from './draft.js';

/** The options to send, or the line that says what is wrong, and with which option. */
type ValidatedCommand =
  | { readonly options: readonly RequestOption[] }
  | { readonly error: string; readonly option: string };

/** Discord's longest text of an option, UTF-16 code units. */
const MAX_TEXT_LENGTH = 6_000;

/** Checks what was filled in as Discord does. */
export function validateCommand({ command, values, files }: CommandDraft): ValidatedCommand {
  const options: RequestOption[] = [];
  for (const option of command.options) {
    const { name, type } = option;
    const value = (values[name] ?? '').trim();
    if (value === '') {
      if (option.required === true) return { error: `${name}: fill this in.`, option: name };
      continue;
    }
    const error =
      type === ApplicationCommandOptionType.Attachment && !files[value]
        ? 'choose a file.'
        : valueError(option, value);
    if (error !== undefined) return { error: `${name}: ${error}`, option: name };
    options.push({ type, name, value: parseValue(option, value) });
  }
  return { options };
}

function valueError(option: CommandOption, value: string): string | undefined {
  const { choices, min_length: minLength = 0, max_length: maxLength = MAX_TEXT_LENGTH } = option;
  if (choices) {
    const isChoice = choices.some((choice) => String(choice.value) === value);
    return isChoice ? undefined : 'choose one of the list.';
  }
  if (option.type === ApplicationCommandOptionType.Integer) {
    const number = Number(value);
    const { min_value: min = -Infinity, max_value: max = Infinity } = option;
    if (!Number.isInteger(number)) return 'this wants a number.';
    return number < min || number > max ? `this goes from ${min} to ${max}.` : undefined;
  }
  if (value.length > maxLength) return `at most ${maxLength} characters.`;
  return value.length < minLength ? `at least ${minLength} characters.` : undefined;
}

function parseValue({ type }: CommandOption, value: string): string | number | boolean {
  if (type === ApplicationCommandOptionType.Integer) return Number(value);
  return type === ApplicationCommandOptionType.Boolean ? value === 'true' : value;
}
