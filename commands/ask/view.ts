import { type Answer, type OtherStory, type Quote, type Span } from '../../src/engine/index.js';
import { cardPress } from './card-view.js';
import {
  confidenceInWords,
  drawnBlocks,
  type DrawnImage,
  type Block,
  type Message,
  truncated,
  pagedMessage,
  type QuoteItem,
  smallPrint,
  titleOf,
  whereIn,
  contextPress,
  pagePress,
  type Showing,
} from '../../src/ui/index.js';

/** From here on, a passage that is no answer comes close enough to one to say so. */
const COMES_CLOSE = 0.45;

/** Most characters that are repeated of the question before. */
const LONGEST_BEFORE = 150;
const SAYS_SO: Readonly<Record<OtherStory['relation'], string>> = {
  same: 'Another story says so too',
  differs: 'Another story says otherwise',
};
const STORIES = ['One story', 'Two stories', 'Three stories', 'Four stories'];

function head(answer: Answer): readonly Block[] {
  const { question, answered, confidence, quotes } = answer;
  if (answered) {
    return [{ kind: 'heading', words: [question] }, ...readAfter(answer), ...agreement(answer)];
  }
  const asked: Block[] = [
    { kind: 'heading', words: ['The stories do not say.'] },
    { kind: 'text', words: [{ bold: 'You asked:' }, ' ', question] },
    ...readAfter(answer),
  ];
  if (quotes.length === 0) return asked;
  const passages = quotes.length === 1 ? 'The nearest passage:' : 'The nearest passages:';
  const nearest =
    confidence < COMES_CLOSE ? passages : 'This comes close, but is not sure to answer:';
  return [...asked, { kind: 'divider' }, { kind: 'text', words: [nearest] }];
}

/** How a question that leans on the one before was understood. */
function readAfter({ follows }: Answer): readonly Block[] {
  if (follows === undefined) return [];
  return [smallPrint([`Read as a follow-up to “${truncated(follows, LONGEST_BEFORE)}”`])];
}

/** What is to be said of several stories that answer. */
function agreement({ others }: Answer): readonly Block[] {
  if (others.length === 0) return [];
  if (others.some(({ relation }) => relation === 'differs')) {
    return [{ kind: 'text', words: [{ bold: 'The stories differ.' }] }];
  }
  const many = STORIES[others.length] ?? 'Several stories';
  return [{ kind: 'text', words: [`${many} say so.`] }];
}

/** A quote of a result, and what is said of it. */
interface Entry {
  readonly quote: Quote;
  readonly span?: Span | null;
  /** How likely it answers, where that is to be said. */
  readonly likelihood?: string;
  readonly under?: string;
  readonly joins?: boolean;
}

function entries({ answered, span, confidence, quotes, others }: Answer): readonly Entry[] {
  if (!answered) {
    const close = (index: number): boolean => index === 0 && confidence >= COMES_CLOSE;
    return quotes.map((quote, index) => ({
      quote,
      likelihood: close(index) ? 'not sure' : 'not an answer',
    }));
  }
  const [first, ...further] = quotes;
  if (!first) return [];
  return [
    { quote: first, span, likelihood: confidenceInWords(confidence) },
    ...others.map(({ quote, span: said, relation }) => ({
      ...{ quote, span: said, under: SAYS_SO[relation], joins: true },
    })),
    ...further
      .filter((quote) => !others.some((other) => isAt(other.quote, quote)))
      .map((quote) => ({ quote, under: 'Further passages' })),
  ];
}

const isAt = (a: Quote, b: Quote): boolean => a.story === b.story && a.start === b.start;

function items(answer: Answer): readonly QuoteItem[] {
  return entries(answer).map(({ quote, span, likelihood, under, joins }, index, { length }) => ({
    quote,
    blocks: [
      { kind: 'quote', quote, marks: span ? [span] : [] },
      smallPrint([
        titleOf(quote),
        ...whereIn(quote),
        ...(likelihood === undefined ? [] : [likelihood]),
        ...(length > 1 ? [`quote ${index + 1} of ${length}`] : []),
      ]),
    ],
    ...(under === undefined ? {} : { under }),
    ...(joins === undefined ? {} : { joins }),
  }));
}

/** The words of a quote that answer, where an answer shows it with them. */
function spanIn({ span, quotes: [first], others }: Answer, quote: Quote): Span | undefined {
  if (first && isAt(first, quote)) return span ?? undefined;
  return others.find((other) => isAt(other.quote, quote))?.span ?? undefined;
}

/**
 * The answer in its sentence, or the plain word that the stories do not say; one quote a page.
 *
 * @param drawn the card that stands at its head, where one was asked for.
 */
export function answerMessage(answer: Answer, showing: Showing, drawn?: DrawnImage): Message {
  const { owner, card } = showing;
  const { questions, story } = answer.history;
  const after = questions.slice(0, -1);
  return pagedMessage({
    showing,
    head: [...head(answer), ...drawnBlocks(drawn)],
    items: items(answer),
    most: 1,
    pressFor: (page) =>
      pagePress('ask', owner, { page, words: answer.question, story, further: after, card }),
    around: (quote) => contextPress('ask', owner, quote, undefined),
    ...(answer.answered && { card: (quote) => cardPress('ask', quote, spanIn(answer, quote)) }),
  });
}
