import type { RegisteredCommand } from '../../server/index.js';

/** A text that begins with a slash, as a command and the words given to it. */
export function typedCommand(
  text: string,
): { readonly name: string; readonly words: string } | undefined {
  const [, name, words = ''] = /^\/(\S+)\s*(.*)$/su.exec(text.trim()) ?? [];
  return name === undefined ? undefined : { name, words };
}

/** Words typed behind a command as the value of the option that they are most likely meant for. */
export function valuesOf(
  { options }: RegisteredCommand,
  words: string,
): Readonly<Record<string, string>> {
  const option = options.find(({ required }) => required === true) ?? options[0];
  return option === undefined || words.trim() === '' ? {} : { [option.name]: words.trim() };
}
