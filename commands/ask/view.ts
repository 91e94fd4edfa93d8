import {
  drawnBlocks,
  paginatedMessage,
  sourceLocation,
  storyTitle,
  subtext,
  truncate,
  type Block,
  type DrawnImage,
  type Message,
  type ReplyOptions,
  type ResultItem,
} from '../../src/ui/index.js';
import { paragraphOf } from '../shared/index.js';
import { askButtons } from './buttons.js';
import { cardOf } from './card.js';
import type { AnswerPassage, AnswerView } from './view-model.js';

/** Most characters that are repeated of the question before. */
const MAX_FOLLOWED_LENGTH = 150;
const STORY_COUNTS = ['One story', 'Two stories', 'Three stories', 'Four stories'];

/** How an answer is laid out, and whether a card was asked for; it stands on the first page. */
export interface AnswerOptions extends ReplyOptions {
  readonly card?: boolean | undefined;
}

function header(view: AnswerView): readonly Block[] {
  const { question, answered, isClose, passages } = view;
  if (answered) {
    return [{ kind: 'heading', words: [question] }, ...followUpLine(view), ...agreementLine(view)];
  }
  const asked: Block[] = [
    { kind: 'heading', words: ['The stories do not say.'] },
    { kind: 'text', words: [{ bold: 'You asked:' }, ' ', question] },
    ...followUpLine(view),
  ];
  if (passages.length === 0) return asked;
  const nearest = passages.length === 1 ? 'The nearest passage:' : 'The nearest passages:';
  const line = isClose ? 'This comes close, but is not sure to answer:' : nearest;
  return [...asked, { kind: 'separator' }, { kind: 'text', words: [line] }];
}

function followUpLine({ follows }: AnswerView): readonly Block[] {
  if (follows === undefined) return [];
  return [subtext([`Read as a follow-up to “${truncate(follows, MAX_FOLLOWED_LENGTH)}”`])];
}

function agreementLine({ agreement }: AnswerView): readonly Block[] {
  if (!agreement) return [];
  if (agreement.differ) return [{ kind: 'text', words: [{ bold: 'The stories differ.' }] }];
  const count = STORY_COUNTS[agreement.stories - 1] ?? 'Several stories';
  return [{ kind: 'text', words: [`${count} say so.`] }];
}

function items(passages: readonly AnswerPassage[]): readonly ResultItem[] {
  return passages.map(({ quote, span, likelihood, heading, answersToo }, index) => ({
    quote,
    blocks: [
      { kind: 'quote', quote, marks: span ? [span] : [] },
      subtext([
        storyTitle(quote),
        ...sourceLocation(quote),
        ...(likelihood === undefined ? [] : [likelihood]),
        ...(passages.length > 1 ? [`quote ${index + 1} of ${passages.length}`] : []),
      ]),
    ],
    ...(heading === undefined ? {} : { heading }),
    ...(answersToo === undefined ? {} : { keepWithPrevious: answersToo }),
  }));
}

/**
 * The answer in its sentence, or the plain word that the stories do not say; one quote a page.
 *
 * @param drawn the card that stands at its head, where one was asked for.
 */
export function answerMessage(
  view: AnswerView,
  options: AnswerOptions,
  drawn?: DrawnImage,
): Message {
  const { question, history, answered, passages } = view;
  const { owner, card } = options;
  const { story } = history;
  const after = history.questions.slice(0, -1);
  return paginatedMessage({
    options,
    header: [...header(view), ...drawnBlocks(drawn)],
    items: items(passages),
    maxPerPage: 1,
    pageButton: (page) =>
      askButtons.state({ action: 'page', page, question, story, card, after }, owner),
    paragraphButton: (quote) => askButtons.state(paragraphOf(quote)),
    ...(answered && {
      cardButton: (quote) => {
        const span = passages.find((passage) => passage.quote === quote)?.span;
        return askButtons.state(cardOf(quote, span));
      },
    }),
  });
}
