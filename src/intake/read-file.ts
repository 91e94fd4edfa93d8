import { extname } from 'node:path';
import { InputError, readGiven, type Story } from '../engine/index.js';
import { checkedStory, type Known } from './checked-story.js';
import { decodedPage, decodedText } from './decoded.js';
import { MAX_FILE_BYTES, tooLarge } from './limits.js';
import { readPdfText } from './read-pdf.js';

const FORMATS: Readonly<Record<string, 'txt' | 'md' | 'html' | 'pdf'>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
};

const LONGEST_NAME = 60;

/**
 * A story from a file's bytes.
 *
 * @param name the file's, by whose ending its format is known.
 * @throws {InputError} where it is no story.
 */
export async function readFileStory(
  name: string,
  bytes: Uint8Array,
  known: Known = {},
): Promise<Story> {
  const ending = extname(name);
  const format = FORMATS[ending.toLowerCase()];
  if (!format) {
    // What is not seen could make a name look like another.
    const shown = name.replaceAll(/\p{C}/gu, '').slice(0, LONGEST_NAME);
    throw new InputError(`I read .txt, .md, .html and .pdf files; “${shown}” is none of these.`);
  }
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length);
  const id = name.slice(0, -ending.length) || name;
  const text =
    format === 'pdf'
      ? await readPdfText(bytes)
      : format === 'html'
        ? (await import('./checked-markup.js')).checkedMarkup(decodedPage(bytes, ''))
        : decodedText(bytes);
  try {
    const story = await readGiven({ id, text, format: format === 'pdf' ? 'txt' : format });
    return checkedStory(story, known);
  } catch (error) {
    if (!(error instanceof InputError) || !error.place) throw error;
    // What the place names is the file that they just gave.
    throw new InputError(`That file ${error.message.replace(/^.*?: /u, '')}.`, { cause: error });
  }
}
