import { InvalidArgumentError } from 'commander';
import { InputError } from '../../../src/engine/index.js';

/** The option of the commands that read stories. */
export const STORY_OPTION = ['--story <id>', 'only this story'] as const;

/** The option of the commands whose findings are a table. */
export const CSV_OPTION = ['--csv', 'print CSV, for a spreadsheet'] as const;

const SERVER_ID = /^\d{1,25}$/u;

/** By which the library of the page is named. */
export const PAGE_LIBRARY = 'page';

/** What {@link STORY_OPTION} gives. */
export interface StoryOption {
  readonly story?: string;
}

/** The story that a command was given, as a word or as an option. */
export function oneStory(
  named: string | undefined,
  { story = named }: StoryOption,
): string | undefined {
  if (named === undefined || named === story) return story;
  throw new InputError(`Name one story: “${named}” or “${story ?? ''}”.`);
}

/** A parser of an option that is a whole number from 1 on. */
export function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}

/** A parser of an option that is the id of a Discord server. */
export function serverId(value: string): string {
  if (SERVER_ID.test(value)) return value;
  throw new InvalidArgumentError('The id of a server has digits alone.');
}

/** A parser of an option that names a library: the id of its server, or {@link PAGE_LIBRARY}. */
export function libraryName(value: string): string {
  if (value === PAGE_LIBRARY || SERVER_ID.test(value)) return value;
  throw new InvalidArgumentError(
    'It is neither “page” nor the id of a server, which has digits alone.',
  );
}

/** The same for a command that reads stories: the examples are for those that ship. */
export const storyExamples = (...calls: readonly string[]): string =>
  examples(...calls).replace('Examples:', 'Examples, on the stories that ship:');

/** The part of a command's help that shows how it is called. */
export function examples(...calls: readonly string[]): string {
  return `\nExamples:\n${calls.map((call) => `  npm run -s verbatim -- ${call}`).join('\n')}`;
}
