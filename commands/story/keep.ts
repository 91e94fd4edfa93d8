import { InputError } from '../../src/engine/index.js';
import type { KeptDraft, Library } from '../../src/store/index.js';
import { notice } from '../../src/ui/index.js';
import { keptServer, updateWith, type ComponentReply, type Context } from '../shared/index.js';
import { draftOf, GONE } from './add.js';
import { editForm } from './forms.js';

/** So much a server may ask of. */
const MOST_STORIES = 5_000;
const MOST_CHARACTERS = 20_000_000;
/** So much it may keep, with former texts and what was removed. */
const MOST_KEPT = 100_000_000;

/** Keeps what was read. */
export async function keepDraft(context: Context, draft: string): Promise<ComponentReply> {
  const server = keptServer(context);
  const { library } = server;
  const read = await draftOf(server, draft);
  const { text, title } = read.story;
  await checkAsked(library, text.length);
  await checkKept(library, text.length);
  const kept = await library.keepDraft(draft, read);
  if (!kept) throw new InputError(GONE);
  return updateWith(notice(KEPT_AS[kept.as](title)));
}

const KEPT_AS: Readonly<Record<KeptDraft['as'], (title: string) => string>> = {
  story: (title) => `“${title}” is in the library: ask about it with /ask.`,
  version: (title) => `“${title}” has its next version: /story history shows what changed.`,
  known: (title) => `You have this very text already: “${title}”.`,
};

/** @throws {InputError} where a server may not ask of so many characters more. */
export async function checkAsked(library: Library, more: number): Promise<void> {
  const records = await library.records();
  const asked = records.reduce((sum, { characters }) => sum + characters, more);
  if (records.length < MOST_STORIES && asked <= MOST_CHARACTERS) return;
  const [stories, most] = [MOST_STORIES, MOST_CHARACTERS].map((n) => n.toLocaleString('en'));
  throw new InputError(
    `A server keeps at most ${stories} stories with ${most} characters together: remove some first.`,
  );
}

/** @throws {InputError} where a server has no room for so many characters more. */
async function checkKept(library: Library, more: number): Promise<void> {
  const { characters } = await library.amount();
  if (characters + more <= MOST_KEPT) return;
  const most = MOST_KEPT.toLocaleString('en');
  throw new InputError(
    `A server keeps at most ${most} characters, former texts and removed stories among them: those go 30 days after they were removed.`,
  );
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
