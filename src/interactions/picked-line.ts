import type { PickedStories } from '../../commands/shared/index.js';
import {
  formatList,
  LimitError,
  shownPage,
  toDiscord,
  truncate,
  type Block,
  type Message,
} from '../ui/index.js';

const MOST_TITLES = 3;
const LONGEST_TITLE = 60;

/** Says under a reply that only the stories of the channel were asked, where that is so. */
export function withPickedLine(message: Message, picked: PickedStories | undefined): Message {
  if (picked?.wereAsked() !== true) return message;
  const line: Block = { kind: 'subtext', words: [lineOf(picked.titles)] };
  if ('result' in message) {
    const { result } = message;
    return { ...message, result: { ...result, header: [...result.header, line] } };
  }
  const { blocks } = message;
  const at = blocks.findLastIndex(({ kind }) => kind === 'buttons');
  const end = at < 0 ? blocks.length : at;
  const longer = { ...message, blocks: [...blocks.slice(0, end), line, ...blocks.slice(end)] };
  return fits(longer) ? longer : message;
}

function lineOf(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_TITLES).map((title) => `“${truncate(title, LONGEST_TITLE)}”`);
  const more = titles.length - named.length;
  const all = formatList([...named, ...(more > 0 ? [`${more} more`] : [])], 'and');
  return `This channel asks ${all} alone; the option “story” names another.`;
}

function fits(message: Message): boolean {
  try {
    toDiscord(shownPage(message));
    return true;
  } catch (error) {
    if (error instanceof LimitError) return false;
    throw error;
  }
}
