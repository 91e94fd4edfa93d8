import type { Gap } from '../../src/store/index.js';
import {
  formatDateRange,
  notice,
  paginatedMessage,
  pluralise,
  type Block,
  type Message,
} from '../../src/ui/index.js';
import { gapsButtons } from './buttons.js';

const MAX_PER_PAGE = 10;
const NONE =
  'Nothing is noted here: each question was answered, or none was asked since. What somebody asks for themself alone is never noted.';

function lines({ question, times, lastAt, handedAt }: Gap): readonly Block[] {
  const day = new Date(lastAt).toISOString().slice(0, 10);
  const often = times === 1 ? 'asked once, on' : `asked ${times} times, last on`;
  const handed = handedAt === undefined ? '' : ' · handed to people';
  return [
    { kind: 'text', words: [{ bold: question }] },
    { kind: 'subtext', words: [`${often} ${formatDateRange(day, day)}${handed}`] },
  ];
}

/** What was asked and not answered, for a person alone. */
export function gapsMessage(gaps: readonly Gap[], owner: string, page: number): Message {
  if (gaps.length === 0) return notice(NONE);
  const state = gapsButtons.state({ action: 'ask' }, owner);
  return paginatedMessage({
    options: { owner, ephemeral: true, page },
    header: [
      { kind: 'heading', words: [`${pluralise(gaps.length, 'question')} that no story answers`] },
      { kind: 'buttons', buttons: [{ kind: 'interactive', label: 'Forget all …', state }] },
      { kind: 'space' },
    ],
    items: gaps.map((gap) => ({ blocks: lines(gap) })),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (to) => gapsButtons.state({ action: 'page', page: to }, owner),
  });
}
