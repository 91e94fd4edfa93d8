import { InputError } from '../../src/engine/index.js';
import { notice } from '../../src/ui/index.js';
import { keptServer, updateWith, type ComponentReply, type Context } from '../shared/index.js';
import { draftOf } from './add.js';
import { editForm } from './forms.js';

/** So much a server may keep. */
const MOST_STORIES = 5_000;
const MOST_CHARACTERS = 20_000_000;

/** Keeps what was read. */
export async function keepDraft(context: Context, draft: string): Promise<ComponentReply> {
  const server = keptServer(context);
  const { library } = server;
  const read = await draftOf(server, draft);
  const { text, title, address } = read.story;
  const records = await library.records();
  if ((await library.withText(text)) !== undefined) {
    return updateWith(notice(`You have this very text already: “${title}”.`));
  }
  const characters = records.reduce((sum, record) => sum + record.characters, text.length);
  if (records.length >= MOST_STORIES || characters > MOST_CHARACTERS) {
    const [stories, most] = [MOST_STORIES, MOST_CHARACTERS].map((n) => n.toLocaleString('en'));
    throw new InputError(
      `A server keeps at most ${stories} stories with ${most} characters together: remove some first.`,
    );
  }
  const before = address === undefined ? undefined : await library.at(address);
  const isVersion = before !== undefined && (await library.addVersion(before, read)) !== undefined;
  if (!isVersion) await library.add(read);
  await server.drafts.dropDraft(library.server, draft);
  const line = isVersion
    ? `“${title}” has its next version: /story history shows what changed.`
    : `“${title}” is in the library: ask about it with /ask.`;
  return updateWith(notice(line));
}

/** Throws away what was read. */
export async function cancelDraft(context: Context, draft: string): Promise<ComponentReply> {
  const server = keptServer(context);
  await server.drafts.dropDraft(server.library.server, draft);
  return updateWith(notice('It was not kept.'));
}

/** Opens a form for the title and the date of what was read. */
export async function editDraft(context: Context, draft: string): Promise<ComponentReply> {
  await draftOf(keptServer(context), draft);
  return { type: 'form', modal: editForm, subcommand: 'add', given: { draft } };
}
