import type { Story } from '../story.js';
import { readPlain } from './read-plain.js';

/**
 * Reads a text in one format.
 *
 * @param id the story's, where the text does not give itself one.
 * @param file named in faults.
 */
export type StoryReader = (id: string, text: string, file: string) => Story;

interface Format {
  readonly name: string;
  /** How the names of its files end, in lower case. */
  readonly extensions: readonly string[];
  /** Its parser is loaded when there is a story in it. */
  readonly reader: () => Promise<StoryReader>;
}

const FORMATS = [
  {
    name: 'md',
    extensions: ['.md'],
    reader: async () => (await import('./read-markdown.js')).readMarkdown,
  },
  {
    name: 'txt',
    extensions: ['.txt'],
    reader: () => Promise.resolve((id, text) => readPlain({ id }, text)),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    reader: async () => (await import('./html/read-html.js')).readHtml,
  },
] as const satisfies readonly Format[];

/** The name of a format in which a story may be written. */
export type StoryFormat = (typeof FORMATS)[number]['name'];

export const STORY_FORMATS = FORMATS.map(({ name }) => name);

/** The endings of story files as a sentence names them: `.md, .txt or .html`. */
export function storyExtensions(): string {
  const endings = FORMATS.map(({ extensions: [first] }) => first);
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(endings);
}

/** The format of a file by the ending of its name, `.md` or `.MD`. */
export function formatOf(extension: string): StoryFormat | undefined {
  const ending = extension.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((own) => own === ending))?.name;
}

/** What reads a format. */
export async function loadReader(format: StoryFormat): Promise<StoryReader> {
  const [found] = FORMATS.filter(({ name }) => name === format);
  if (!found) throw new RangeError(`There is no format "${format}".`);
  return found.reader();
}
