import { InputError } from '../../src/engine/index.js';
import type { StoryRecord } from '../../src/store/index.js';
import { formatDateRange, notice, type PlainMessage } from '../../src/ui/index.js';
import { keptServer, type Context, type Server } from '../shared/index.js';
import { storyButtons } from './buttons.js';
import { dayOf } from './date-input.js';
import { checkAsked } from './keep.js';
import { chosenRecord } from './own-story.js';

const GONE_MEANWHILE = 'Somebody removed that story just now.';

async function chosen(context: Context): Promise<{ server: Server; record: StoryRecord }> {
  const server = keptServer(context);
  const records = await server.library.records();
  return { server, record: chosenRecord(records, context.options.string('story')) };
}

/** `/story rename` */
export async function renameStory(context: Context): Promise<PlainMessage> {
  const title = context.options.string('title')?.trim() ?? '';
  if (title === '') throw new InputError('A story needs a title.');
  const { server, record } = await chosen(context);
  if (!(await server.library.alter(record.id, { title }))) throw new InputError(GONE_MEANWHILE);
  return notice(`“${record.title}” is called “${title}” now.`);
}

/** `/story date` */
export async function dateStory(context: Context): Promise<PlainMessage> {
  const date = dayOf(context.options.string('date') ?? '');
  const { server, record } = await chosen(context);
  if (!(await server.library.alter(record.id, { date }))) throw new InputError(GONE_MEANWHILE);
  return notice(`“${record.title}” is of ${formatDateRange(date, date)} now.`);
}

/** `/story remove` */
export async function removeStory(context: Context): Promise<PlainMessage> {
  const { server, record } = await chosen(context);
  const { id, title } = record;
  if (!(await server.library.remove(id))) throw new InputError(GONE_MEANWHILE);
  const line = `“${title}” is removed: nothing is answered from it any more. For 30 days it can be brought back.`;
  const state = storyButtons.state({ action: 'restore', story: id }, context.user);
  return {
    blocks: [
      ...notice(line).blocks,
      { kind: 'buttons', buttons: [{ kind: 'interactive', label: 'Bring it back', state }] },
    ],
    ephemeral: true,
  };
}

/** `/story restore`, and the button for it. */
export async function restoreStory(context: Context, typed?: string): Promise<PlainMessage> {
  const { library } = keptServer(context);
  const { id, title, characters } = chosenRecord(await library.removed(), typed);
  await checkAsked(library, characters);
  if (!(await library.restore(id))) throw new InputError('It can be brought back no more.');
  return notice(`“${title}” is back.`);
}
