import type { Modal } from '../../src/ui/index.js';

/** As much as Discord lets somebody write into a field. */
const LONGEST_TEXT = 4_000;
export const LONGEST_TITLE = 200;
const LONGEST_SOURCE = 100;
const LONGEST_DATE = 40;

const date = {
  option: 'date',
  label: 'When it was published',
  placeholder: 'For example 2024-05-03',
  maxLength: LONGEST_DATE,
  optional: true,
  short: true,
} as const;

/** For a text that somebody pastes. */
export const textForm: Modal = {
  title: 'Add a story',
  fields: [
    {
      option: 'title',
      label: 'Title',
      placeholder: 'As people will look for it',
      maxLength: LONGEST_TITLE,
      short: true,
    },
    {
      option: 'text',
      label: 'Text',
      placeholder: 'An empty line between paragraphs',
      maxLength: LONGEST_TEXT,
    },
    {
      option: 'more',
      label: 'More text',
      placeholder: 'Goes on as the next paragraph; for longer texts give a file',
      maxLength: LONGEST_TEXT,
      optional: true,
    },
    {
      option: 'source',
      label: 'Who published it',
      placeholder: 'For example The Ellery Post',
      maxLength: LONGEST_SOURCE,
      optional: true,
      short: true,
    },
    date,
  ],
};

/** For what is to be said of a story otherwise than it was read. */
export const editForm: Modal = {
  title: 'Title and date',
  fields: [
    {
      option: 'title',
      label: 'Title',
      placeholder: 'Leave it empty to keep the title that was read',
      maxLength: LONGEST_TITLE,
      optional: true,
      short: true,
    },
    date,
  ],
};
