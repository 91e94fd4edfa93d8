import { InputError } from '../input-error.js';
import { Story } from '../story.js';
import { loadReader, type StoryFormat } from './story-formats.js';

/** A story that is at hand as text. */
export interface GivenStory {
  readonly id: string;
  readonly title?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly text: string;
  readonly format: StoryFormat;
}

/**
 * A story from text that is at hand. What is given with the text takes precedence over what the
 * text says of itself.
 *
 * @throws {InputError} where the text is no story; the line names the story and the line in it.
 */
export async function readGiven(given: GivenStory): Promise<Story> {
  const { id } = given;
  const read = await readStory(given.format, id, given.text, id);
  const { title, date, kind, language, source, address, questions } = read;
  const info = { kind, language, source, address, questions };
  return new Story(
    { ...info, id, title: given.title ?? title, date: given.date ?? date },
    read.text,
    read.paragraphs,
    given.title === undefined ? read.titleSpan : undefined,
  );
}

/**
 * A story from the text of a file.
 *
 * @param id the story's, where the text does not give itself one.
 * @param file named in faults.
 * @throws {InputError} where the text is no story.
 */
export async function readStory(
  format: StoryFormat,
  id: string,
  text: string,
  file: string,
): Promise<Story> {
  const read = await loadReader(format);
  const story = parsed(() => read(id, text, file), file);
  if (story.paragraphs.length === 0) {
    throw new InputError('has no text to quote', { place: { file, line: 1 } });
  }
  return story;
}

/** The parsers go down a text's markup step by step, and a hostile file has no end of steps. */
function parsed(parse: () => Story, file: string): Story {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const fault = 'its markup is nested too deeply to be read: save it as plain text';
    throw new InputError(fault, { place: { file }, cause });
  }
}
