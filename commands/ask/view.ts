import {
  deleteButton,
  drawnBlocks,
  encodeCustomId,
  formatList,
  paginatedMessage,
  shortName,
  sourceLine,
  subtext,
  truncate,
  type Block,
  type Button,
  type ButtonState,
  type DrawnImage,
  type Message,
  type ReplyOptions,
  type ResultItem,
} from '../../src/ui/index.js';
import { paragraphOf } from '../shared/index.js';
import { askButtons } from './buttons.js';
import { cardOf } from './card.js';
import { handButton } from './hand-over.js';
import type { AnswerPassage, AnswerView } from './view-model.js';

/** Most characters that are repeated of the question before. */
const MAX_FOLLOWED_LENGTH = 150;
/** Most words that are named as not coming up. */
const MOST_MISSING = 5;
const STORY_COUNTS = ['One story', 'Two stories', 'Three stories', 'Four stories'];

/** How an answer is laid out, and whether a card was asked for; it stands on the first page. */
export interface AnswerOptions extends ReplyOptions {
  readonly card?: boolean | undefined;
  /** Whether the nearest passages are shown where the stories do not say, and not behind a button. */
  readonly nearest?: boolean | undefined;
  /** Whether it can be handed to people where the stories do not say. */
  readonly mayHand?: boolean | undefined;
  /** Further buttons of an answer. */
  readonly more?: readonly Button[] | undefined;
}

function header(view: AnswerView): readonly Block[] {
  const { question, verdict } = view;
  if (verdict !== 'not said') {
    return [{ kind: 'heading', words: [question] }, ...followUpLine(view), ...agreementLine(view)];
  }
  return [
    { kind: 'heading', words: ['I found no passage that answers this.'] },
    { kind: 'text', words: [{ bold: 'You asked:' }, ' ', question] },
    ...followUpLine(view),
    ...missingLine(view),
  ];
}

/** What was looked for and did not come up. */
function missingLine({ missing, isOfOneStory }: AnswerView): readonly Block[] {
  const [mentions, has] = isOfOneStory
    ? ['The story does not mention', 'The story does not have']
    : ['No story mentions', 'No story has'];
  const shown = missing.slice(0, MOST_MISSING);
  const names = shown.filter((word) => !PLAIN_WORD.test(word));
  const plain = shown.filter((word) => PLAIN_WORD.test(word));
  const lines = [
    ...(names.length > 0 ? [`${mentions} ${list(names)}.`] : []),
    ...(plain.length > 0
      ? [`${has} the ${plain.length > 1 ? 'words' : 'word'} ${list(plain)}.`]
      : []),
  ];
  return lines.length > 0 ? [{ kind: 'text', words: [lines.join(' ')] }] : [];
}

/** A story that lacks such a word may still speak of what it means: `revenge`, of acting out of spite. */
const PLAIN_WORD = /^\p{Ll}+$/u;

const list = (words: readonly string[]): string =>
  formatList(
    words.map((word) => `“${shortName(word)}”`),
    'or',
  );

/** What stands above the nearest passages. */
function nearestLine({ passages }: AnswerView): readonly Block[] {
  if (passages.length === 0) return [];
  const line =
    passages.length === 1
      ? 'The nearest passage, which may not answer it:'
      : 'The nearest passages, which may not answer it:';
  return [{ kind: 'separator' }, { kind: 'text', words: [line] }];
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

/** @param drawn the card of the first passage, whose words are not repeated under it. */
function items(passages: readonly AnswerPassage[], drawn?: DrawnImage): readonly ResultItem[] {
  const onCard = drawn && 'image' in drawn ? passages[0] : undefined;
  return passages.map((passage, index) => {
    const { quote, span, attribution, likelihood, heading, answersToo } = passage;
    const told = attribution === undefined ? [] : [attribution];
    const more = [
      ...(likelihood === undefined ? [] : [likelihood]),
      ...(passages.length > 1 ? [`quote ${index + 1} of ${passages.length}`] : []),
    ];
    const words: Block = { kind: 'quote', quote, marks: span ? [span] : [] };
    const under = [...told, ...more];
    return {
      quote,
      blocks:
        passage === onCard
          ? under.length > 0
            ? [subtext(under)]
            : []
          : [words, sourceLine(quote, told, more)],
      ...(heading === undefined ? {} : { heading }),
      ...(answersToo === undefined ? {} : { keepWithPrevious: answersToo }),
    };
  });
}

/**
 * The answer in its sentence, or the sentence that may answer, or the plain word that the stories do
 * not say; one quote a page.
 *
 * @param drawn the card that stands at its head, where one was asked for.
 */
export function answerMessage(
  view: AnswerView,
  options: AnswerOptions,
  drawn?: DrawnImage,
): Message {
  const { question, history, verdict, passages } = view;
  const { owner, card, ephemeral, nearest = false, mayHand = false, more = [] } = options;
  const { story } = history;
  const after = history.questions.slice(0, -1);
  const pageButton = (page: number): ButtonState =>
    askButtons.state({ action: 'page', page, question, story, card, after }, owner);
  const notSaid = verdict === 'not said';
  const first = pageButton(0);
  const handing = notSaid && mayHand ? handButton(question) : [];
  // A question that no button can carry has its passages at once.
  if (notSaid && passages.length > 0 && !nearest && encodeCustomId(first) !== undefined) {
    const buttons: readonly Button[] = [
      { kind: 'interactive', label: 'Nearest passages', state: first },
      ...handing,
      ...(ephemeral ? [] : [deleteButton(owner)]),
    ];
    return { blocks: [...header(view), { kind: 'buttons', buttons }], ephemeral };
  }
  return paginatedMessage({
    options,
    header: [...header(view), ...(notSaid ? nearestLine(view) : []), ...drawnBlocks(drawn)],
    items: items(passages, drawn),
    maxPerPage: 1,
    pageButton,
    paragraphButton: (quote) => askButtons.state(paragraphOf(quote)),
    more: notSaid ? handing : more,
    ...(verdict === 'answered' && {
      cardButton: (quote) => {
        const span = passages.find((passage) => passage.quote === quote)?.span;
        return askButtons.state(cardOf(quote, span));
      },
    }),
  });
}
