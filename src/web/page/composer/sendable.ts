import type { CommandOption } from '../events.js';
import { Option } from '../kinds.js';
import type { Filling } from './composing.js';

/** An option as Discord sends it. */
interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What a command is sent with, or the line that says what is wrong, and at which option. */
export type Sendable =
  { readonly options: readonly SentOption[] } | { readonly wrong: string; readonly at: string };

/** Checks what was filled in as Discord does. */
export function sendable({ command, values, files }: Filling): Sendable {
  const options: SentOption[] = [];
  for (const option of command.options) {
    const value = (values[option.name] ?? '').trim();
    if (value === '') {
      if (option.required === true)
        return { wrong: `${option.name}: fill this in.`, at: option.name };
      continue;
    }
    const wrong =
      option.type === Option.Attachment && !files[value]
        ? 'choose a file.'
        : wrongWith(option, value);
    if (wrong !== undefined) return { wrong: `${option.name}: ${wrong}`, at: option.name };
    options.push({ type: option.type, name: option.name, value: valueOf(option, value) });
  }
  return { options };
}

function wrongWith(option: CommandOption, value: string): string | undefined {
  const { choices, min_length: shortest = 0, max_length: longest = 6_000 } = option;
  if (choices) {
    const isOne = choices.some((choice) => String(choice.value) === value);
    return isOne ? undefined : 'choose one of the list.';
  }
  if (option.type === Option.Integer) {
    const number = Number(value);
    const { min_value: least = -Infinity, max_value: most = Infinity } = option;
    if (!Number.isInteger(number)) return 'this wants a number.';
    return number < least || number > most ? `this goes from ${least} to ${most}.` : undefined;
  }
  if (value.length > longest) return `at most ${longest} characters.`;
  return value.length < shortest ? `at least ${shortest} characters.` : undefined;
}

function valueOf({ type }: CommandOption, value: string): string | number | boolean {
  if (type === Option.Integer) return Number(value);
  return type === Option.Boolean ? value === 'true' : value;
}
