import type { Quote, Story } from '../../src/engine/index.js';
import type { ReadStory, StoryRecord } from '../../src/store/index.js';
import {
  formatDateRange,
  formatList,
  pluralise,
  truncate,
  type Block,
  type Button,
  type PlainMessage,
} from '../../src/ui/index.js';
import { storyButtons } from './buttons.js';

const FIRST_LINES = 400;
const MOST_SUBJECTS = 8;
const LONGEST_SUBJECT = 40;
const LONGEST_SOURCE = 100;

/** What is shown of a story before it is kept. */
export interface Preview {
  readonly read: ReadStory;
  /** The id under which it was put aside. */
  readonly draft: string;
  readonly subjects: readonly string[];
  /** The story of which it would be another version. */
  readonly before?: StoryRecord | undefined;
  readonly owner: string;
}

/** The beginning of a story's first paragraph, not cut within a word. */
function firstLines(story: Story): Quote | undefined {
  const first = story.paragraphs.find(({ number }) => number > 0) ?? story.paragraphs[0];
  if (!first) return undefined;
  const whole = story.text.slice(first.start, first.end);
  if (whole.length <= FIRST_LINES) return story.quote(first.start, first.end);
  const cut = whole.slice(0, FIRST_LINES).replace(/\s+\S*$/u, '');
  return story.quote(first.start, first.start + cut.length);
}

/** Source, date and length of a story, as far as known. */
export function storyFacts(
  { source, date }: Partial<Pick<Story, 'source' | 'date'>>,
  { words, paragraphs }: { readonly words: number; readonly paragraphs: number },
): string {
  return [
    ...(source === undefined ? [] : [truncate(source, LONGEST_SOURCE)]),
    ...(date === undefined ? [] : [formatDateRange(date, date)]),
    pluralise(paragraphs, 'paragraph'),
    pluralise(words, 'word'),
  ].join(' · ');
}

/** What was read, and whether to keep it. */
export function previewMessage({ read, draft, subjects, before, owner }: Preview): PlainMessage {
  const { story, words } = read;
  const paragraphs = story.paragraphs.filter(({ number }) => number > 0).length;
  const lines = firstLines(story);
  const named = subjects.slice(0, MOST_SUBJECTS).map((name) => truncate(name, LONGEST_SUBJECT));
  const speaks =
    named.length === 0 ? 'I find no names in it.' : `It speaks of ${formatList(named, 'and')}.`;
  const text = (line: string): Block => ({ kind: 'text', words: [line] });
  const button = (label: string, action: 'keep' | 'cancel' | 'edit'): Button => ({
    ...{ kind: 'interactive', label, state: storyButtons.state({ action, draft }, owner) },
  });
  return {
    blocks: [
      { kind: 'heading', words: [story.title] },
      { kind: 'subtext', words: [storyFacts(story, { words, paragraphs })] },
      ...(lines ? [{ kind: 'quote', quote: lines, marks: [] } as const] : []),
      text(speaks),
      ...(before
        ? [text(`You have “${before.title}” from the same address: this becomes its next version.`)]
        : []),
      ...(story.date === undefined
        ? [text('I found no date. Set one if you can: “yesterday” and “in June” lean on it.')]
        : []),
      {
        kind: 'buttons',
        buttons: [
          button('Keep', 'keep'),
          button('Set title and date', 'edit'),
          button('Cancel', 'cancel'),
        ],
      },
    ],
    ephemeral: true,
  };
}
