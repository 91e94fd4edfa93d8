import type { Command, CommandOption } from '../events.js';
import { CommandKind, Option } from '../kinds.js';
import type { Offered } from '../payload.js';

/** Words that are being typed; `/` at their start looks for a command. */
export interface Typing {
  readonly kind: 'words';
  readonly words: string;
  /** Which of the commands offered is picked by Enter. */
  readonly active: number;
}

/** A command whose options are being filled in. */
export interface Filling {
  readonly kind: 'command';
  readonly command: Command;
  /** What was filled in, by option. */
  readonly values: Readonly<Record<string, string>>;
  /** Options that are shown, in the command's order. */
  readonly shown: ReadonlySet<string>;
  /** The option being typed, and the choices offered for it. */
  readonly offering: {
    readonly option: string;
    readonly choices: Offered;
    readonly active: number;
  };
}

export type Composing = Typing | Filling;

export const NOTHING_TYPED: Typing = { kind: 'words', words: '', active: 0 };
export const NOTHING_OFFERED: Filling['offering'] = { option: '', choices: [], active: -1 };

/** The commands that what is typed may become; none where it is no command. */
export function commandsFor(words: string, commands: readonly Command[]): readonly Command[] {
  if (!words.startsWith('/')) return [];
  const [typed = ''] = words.slice(1).toLowerCase().split(' ');
  const typedOnes = commands.filter(({ type }) => type === CommandKind.Typed);
  const begin = typedOnes.filter(({ name }) => name.startsWith(typed));
  return [...begin, ...typedOnes.filter((one) => !begin.includes(one) && one.name.includes(typed))];
}

/**
 * A command that was picked: its required options wait to be filled in. Where it has none, the first
 * is shown.
 */
export function filling(command: Command, values: Readonly<Record<string, string>> = {}): Filling {
  const required = command.options.filter((option) => option.required === true);
  const first = required.length > 0 ? required : command.options.slice(0, 1);
  const shown = new Set([...first.map(({ name }) => name), ...Object.keys(values)]);
  return { kind: 'command', command, values, shown, offering: NOTHING_OFFERED };
}

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
export function sendable({ command, values }: Filling): Sendable {
  const options: SentOption[] = [];
  for (const option of command.options) {
    const value = (values[option.name] ?? '').trim();
    if (value === '') {
      if (option.required === true)
        return { wrong: `${option.name}: fill this in.`, at: option.name };
      continue;
    }
    const wrong = wrongWith(option, value);
    if (wrong !== undefined) return { wrong: `${option.name}: ${wrong}`, at: option.name };
    options.push({ type: option.type, name: option.name, value: valueOf(option, value) });
  }
  return { options };
}

function wrongWith(option: CommandOption, value: string): string | undefined {
  const { min_length: shortest = 0, max_length: longest = 6_000 } = option;
  if (isNumber(option)) {
    const number = Number(value);
    const { min_value: least = -Infinity, max_value: most = Infinity } = option;
    const whole = option.type !== Option.Integer || Number.isInteger(number);
    if (Number.isNaN(number) || !whole) return 'this wants a number.';
    return number < least || number > most ? `this goes from ${least} to ${most}.` : undefined;
  }
  if (value.length > longest) return `at most ${longest} characters.`;
  return value.length < shortest ? `at least ${shortest} characters.` : undefined;
}

const isNumber = ({ type }: CommandOption): boolean =>
  type === Option.Integer || type === Option.Number;

function valueOf(option: CommandOption, value: string): string | number | boolean {
  if (isNumber(option)) return Number(value);
  return option.type === Option.Boolean ? value === 'true' : value;
}

/** The call as it stands above the reply: `/ask question: Who paid?` */
export function asCalled(
  { command, values }: Filling,
  shownValue: (option: CommandOption, value: string) => string,
): string {
  const given = command.options.flatMap((option) => {
    const value = values[option.name]?.trim() ?? '';
    return value === '' ? [] : [`${option.name}: ${shownValue(option, value)}`];
  });
  return [command.name, ...given].join(' ');
}
