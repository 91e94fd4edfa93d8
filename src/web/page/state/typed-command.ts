import type { RegisteredCommand } from '../../server/index.js';
import { typedName } from './typed-name.js';
import type { OptionValues } from './command-link.js';

/** A text that begins with a slash, as a command and the words given to it. */
export function typedCommand(
  text: string,
  commands: readonly RegisteredCommand[],
): { readonly name: string; readonly words: string } | undefined {
  const [, typed] = /^\/(\S.*)$/su.exec(text.trim()) ?? [];
  if (typed === undefined) return undefined;
  const name = typedName(typed, commands);
  return { name, words: typed.slice(name.length).trim() };
}

/**
 * Words typed behind a command as the values of its options: of those that they name, as `/help` writes them
 * (`subject: Alibaba with: Anthropic`), else of the option that they are most likely meant for.
 */
export function valuesOf({ options }: RegisteredCommand, words: string): OptionValues {
  const option = options.find(({ required }) => required === true) ?? options[0];
  if (option === undefined || words.trim() === '') return {};
  const [before, ...named] = words.trim().split(namesOf(options));
  const isNamed = before === '' && named.length > 0;
  return isNamed ? namedValues(named) : { [option.name]: words.trim() };
}

/** The name of an option and a colon, at the start or behind a space. */
const namesOf = (options: RegisteredCommand['options']): RegExp =>
  new RegExp(`(?:^|\\s+)(${options.map(({ name }) => name).join('|')}):\\s*`, 'u');

/** Names and values by turns, as a split by the names leaves them. */
const namedValues = (named: readonly string[]): OptionValues =>
  Object.fromEntries(
    named.flatMap((name, at) => (at % 2 === 0 ? [[name, (named[at + 1] ?? '').trim()]] : [])),
  );

/** What was given to a command, as a line that might have been typed. */
export const typedLine = (name: string, values: OptionValues): string =>
  `/${name} ${Object.values(values).join(' ')}`.trim();

/** What was given to a command that there is not, as values of another: by their names, else as words. */
export function takenOver(command: RegisteredCommand, values: OptionValues): OptionValues {
  const known = Object.entries(values).filter(([name]) =>
    command.options.some((option) => option.name === name),
  );
  return known.length > 0
    ? Object.fromEntries(known)
    : valuesOf(command, Object.values(values).join(' '));
}
