import type { Quote } from '../../../src/engine/index.js';
import type { Cell } from './table.js';

/** Where the words stand, and the words; `start` and `end` are UTF-16 offsets into the story. */
export const QUOTE_COLUMNS = [
  'story',
  'title',
  'paragraph',
  'start',
  'end',
  'quote',
  'url',
] as const;

/** The cells of {@link QUOTE_COLUMNS}. */
export const quoteCells = ({
  story,
  title,
  paragraph,
  start,
  end,
  text,
  url,
}: Quote): readonly Cell[] => [story, title, paragraph, start, end, text, url];
