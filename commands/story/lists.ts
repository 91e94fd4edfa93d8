import { readSentences, type Quote, type Story } from '../../src/engine/index.js';
import type { StoryRecord, StoryVersion } from '../../src/store/index.js';
import {
  formatDateRange,
  notice,
  paginatedMessage,
  pluralise,
  truncate,
  type Block,
  type Message,
  type ResultItem,
} from '../../src/ui/index.js';
import { keptServer, replyOptions, type Context } from '../shared/index.js';
import { storyButtons } from './buttons.js';
import { chosenRecord } from './own-story.js';
import { storyFacts } from './preview-view.js';

const MAX_PER_PAGE = 8;
const LONGEST_NAME = 60;

const dayOf = (time: number): string => {
  const day = new Date(time).toISOString().slice(0, 10);
  return formatDateRange(day, day);
};

function originOf({ origin, address }: StoryRecord): string {
  const { kind, name } = origin;
  if (kind === 'file') return `from the file ${truncate(name ?? '', LONGEST_NAME)}`;
  if (kind === 'form') return 'pasted';
  if (kind === 'message') return 'from a message';
  return `from ${address === undefined ? 'the web' : truncate(address, LONGEST_NAME)}`;
}

function lines(record: StoryRecord): readonly Block[] {
  const { id, title, version } = record;
  const more = version > 1 ? ` · version ${version}` : '';
  return [
    { kind: 'text', words: [{ bold: title }] },
    { kind: 'subtext', words: [storyFacts(record, record)] },
    {
      kind: 'subtext',
      words: [{ code: id }, ` · added ${dayOf(record.addedAt)}, ${originOf(record)}${more}`],
    },
  ];
}

/** `/story list`: what the server added. */
export async function listStories(context: Context, page = 0): Promise<Message> {
  const { library } = keptServer(context);
  const records = await library.records();
  if (records.length === 0) {
    return notice('This server has added no story yet: /story add adds the first one.');
  }
  const heading = pluralise(records.length, 'story', 'stories');
  return paginatedMessage({
    options: replyOptions(context, { page }),
    header: [{ kind: 'heading', words: [`${heading} of this server`] }, { kind: 'space' }],
    items: records.toReversed().map((record) => ({ blocks: lines(record) })),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (to) => storyButtons.state({ action: 'list', page: to }, context.user),
  });
}

/** `/story info`: one story, and where it came from. */
export async function showInfo(context: Context): Promise<Message> {
  const { library } = keptServer(context);
  const record = chosenRecord(await library.records(), context.options.string('story'));
  return { blocks: lines(record), ephemeral: true };
}

const sentencesOf = (story: Story): readonly Quote[] =>
  story.paragraphs.flatMap((paragraph) =>
    readSentences(story.text, paragraph).map(({ start, end }) => story.quote(start, end)),
  );

/** What one text has that the other has not, sentence by sentence. */
function changes(now: StoryVersion, before: StoryVersion): readonly ResultItem[] {
  const [newer, older] = [sentencesOf(now.story), sentencesOf(before.story)];
  const heading = `Version ${now.version}, read on ${dayOf(now.readAt)}`;
  const missing = (from: readonly Quote[], other: readonly Quote[], label: string) => {
    const texts = new Set(other.map(({ text }) => text));
    return from
      .filter(({ text }) => !texts.has(text))
      .map((quote): ResultItem => ({
        heading,
        blocks: [
          { kind: 'subtext', words: [label] },
          { kind: 'quote', quote, marks: [] },
        ],
      }));
  };
  const found = [...missing(newer, older, 'New'), ...missing(older, newer, 'No longer there')];
  if (found.length > 0) return found;
  const same = 'The same sentences, otherwise laid out.';
  return [{ heading, blocks: [{ kind: 'subtext', words: [same] }] }];
}

/** `/story history`: what changed in a story, quote by quote. */
export async function showHistory(context: Context, typed?: string, page = 0): Promise<Message> {
  const { library } = keptServer(context);
  const { id, title } = chosenRecord(await library.records(), typed);
  const versions = await library.versions(id);
  const items = versions.flatMap((now, at) => {
    const before = versions[at + 1];
    return before ? changes(now, before) : [];
  });
  if (items.length === 0) return notice(`“${title}” has had no other text since it was added.`);
  return paginatedMessage({
    options: replyOptions(context, { page }),
    header: [{ kind: 'heading', words: [title] }],
    items,
    maxPerPage: MAX_PER_PAGE,
    pageButton: (to) =>
      storyButtons.state({ action: 'history', page: to, story: id }, context.user),
  });
}
