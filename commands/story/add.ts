import { InputError, Story } from '../../src/engine/index.js';
import { MAX_FILE_BYTES, readPasted, tooLarge, wordsIn } from '../../src/intake/index.js';
import type { ReadStory } from '../../src/store/index.js';
import type { Message, Modal } from '../../src/ui/index.js';
import { keptServer, type Context, type Server } from '../shared/index.js';
import { dayOf } from './date-input.js';
import { textForm } from './forms.js';
import { previewMessage } from './preview-view.js';

export const GONE = 'That was read too long ago, or is kept already: add it again.';
export const READING_PAGE = 'I am reading that page.';
export const READING_FILE = 'I am reading that file.';
const NO_FILES = 'I cannot read files here.';
const BOTH = 'Give either an address or a file, not both.';

/** `/story add`: reads a story and shows it, or opens a form for one. */
export async function addStory(context: Context): Promise<Message | Modal> {
  const server = keptServer(context);
  const { options } = context;
  const draft = options.string('draft');
  if (draft !== undefined) return editedDraft(context, server, draft);
  const [address, file] = [options.string('address'), options.attachment('file')];
  if (address !== undefined && file) throw new InputError(BOTH);
  const text = options.string('text');
  if (address === undefined && !file && text === undefined) return textForm;
  server.countReading(context.user);
  return preview(context, server, withGiven(context, await readGiven(context, server)));
}

/**
 * Shows what was read, and puts it aside until somebody keeps it.
 *
 * @throws {InputError} where the library has that very text.
 */
export async function preview(
  { user, progress }: Context,
  server: Server,
  read: ReadStory,
): Promise<Message> {
  const { story } = read;
  const records = await server.library.records();
  const same = await server.library.withText(story.text);
  const kept = records.find(({ id }) => id === same);
  if (kept) throw new InputError(`You have this very text already, as “${kept.title}”.`);
  const at = story.address === undefined ? undefined : await server.library.at(story.address);
  const before = records.find(({ id }) => id === at);
  progress?.(`I have read “${story.title}”, and look for the names in it.`);
  const [draft, subjects] = await Promise.all([
    server.drafts.keepDraft(server.library.server, read),
    server.subjectsOf(story),
  ]);
  return previewMessage({ read, draft, subjects, before, owner: user });
}

/** What was put aside, to be shown again or kept. */
export async function draftOf(server: Server, id: string): Promise<ReadStory> {
  const read = await server.drafts.draft(server.library.server, id);
  if (!read) throw new InputError(GONE);
  return read;
}

/** What was put aside, with another title or date. */
async function editedDraft(context: Context, server: Server, id: string): Promise<Message> {
  const edited = withGiven(context, await draftOf(server, id));
  const shown = await preview(context, server, edited);
  await server.drafts.dropDraft(server.library.server, id);
  return shown;
}

async function readGiven({ options, progress }: Context, server: Server): Promise<ReadStory> {
  const [address, file, text] = [
    options.string('address'),
    options.attachment('file'),
    options.string('text'),
  ];
  if (address !== undefined) {
    progress?.(READING_PAGE);
    const story = await server.intake.page(address);
    return { story, origin: { kind: 'address' }, words: wordsIn(story) };
  }
  if (file) {
    const { readFile } = server;
    if (!readFile) throw new InputError(NO_FILES);
    if (file.size > MAX_FILE_BYTES) throw tooLarge(file.size);
    progress?.(READING_FILE);
    const story = await server.intake.file(file.name, await readFile(file));
    return { story, origin: { kind: 'file', name: file.name }, words: wordsIn(story) };
  }
  const more = options.string('more');
  const whole = more === undefined ? (text ?? '') : `${text ?? ''}\n\n${more}`;
  if (!/[\p{L}\p{N}]/u.test(whole)) throw new InputError('That text has no word in it.');
  const story = readPasted(whole, { source: options.string('source') });
  return { story, origin: { kind: 'form' }, words: wordsIn(story) };
}

/** With the title and the date that were given in place of those that were read. */
function withGiven({ options }: Context, read: ReadStory): ReadStory {
  const title = options.string('title')?.trim();
  const date = options.string('date')?.trim();
  if (!title && !date) return read;
  const { text, paragraphs, titleSpan, ...info } = read.story;
  const given = { ...(title && { title }), ...(date && { date: dayOf(date) }) };
  const isRead = title === undefined || title === '' || title === info.title;
  const story = new Story({ ...info, ...given }, text, paragraphs, isRead ? titleSpan : undefined);
  return { ...read, story };
}
