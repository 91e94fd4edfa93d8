import { ApplicationCommandOptionType } from '../api/discord-enums.js';
import type { RequestOption } from '../api/interaction-request.js';
import type { PageCommandOption } from '../../server/index.js';
import type { CommandDraft } from './draft.js';

/** The options to send, or the line that says what is wrong, and with which option. */
type ValidatedCommand =
  | { readonly options: RequestOption[] }
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
    const given = requestOption(option, value);
    if (given) options.push(given);
  }
  return { options };
}

function valueError(option: PageCommandOption, value: string): string | undefined {
  const { choices, min_length: minLength = 0, max_length: maxLength = MAX_TEXT_LENGTH } = option;
  if (choices) {
    const isChoice = choices.some((choice) => String(choice.value) === value);
    return isChoice ? undefined : 'choose one from the list.';
  }
  if (option.type === ApplicationCommandOptionType.Integer) {
    const number = Number(value);
    const { min_value: min = -Infinity, max_value: max = Infinity } = option;
    if (!Number.isInteger(number)) return 'this needs a number.';
    return number < min || number > max ? `use a number from ${min} to ${max}.` : undefined;
  }
  if (value.length > maxLength) return `at most ${maxLength} characters.`;
  return value.length < minLength ? `at least ${minLength} characters.` : undefined;
}

/** The option with its value, or undefined where the page knows no options of its type. */
function requestOption(
  { type, name }: PageCommandOption,
  value: string,
): RequestOption | undefined {
  if (type === ApplicationCommandOptionType.Integer) return { type, name, value: Number(value) };
  if (type === ApplicationCommandOptionType.Boolean) return { type, name, value: value === 'true' };
  return type === ApplicationCommandOptionType.String ||
    type === ApplicationCommandOptionType.Channel ||
    type === ApplicationCommandOptionType.Attachment
    ? { type, name, value }
    : undefined;
}
