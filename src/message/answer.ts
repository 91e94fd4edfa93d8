import type { Answer } from '../answer/index.js';
import { confidenceInWords } from './confidence.js';
import type { Block, Message } from './message.js';
import { pagedMessage, type QuoteItem } from './paged-message.js';
import { smallPrint, titleOf, whereIn } from './place.js';
import { contextPress, pagePress, type Showing } from './showing.js';

function head({ question, answered, quotes }: Answer): readonly Block[] {
  if (answered) return [{ kind: 'heading', words: [question] }];
  const asked: Block[] = [
    { kind: 'heading', words: ['The stories do not say.'] },
    { kind: 'text', words: [{ bold: 'You asked:' }, ' ', question] },
  ];
  if (quotes.length === 0) return asked;
  const nearest = quotes.length === 1 ? 'The nearest passage:' : 'The nearest passages:';
  return [...asked, { kind: 'divider' }, { kind: 'text', words: [nearest] }];
}

function items({ answered, span, confidence, quotes }: Answer): readonly QuoteItem[] {
  const likelihood = answered ? confidenceInWords(confidence) : 'not an answer';
  return quotes.map((quote, index) => ({
    quote,
    blocks: [
      { kind: 'quote', quote, marks: answered && index === 0 && span ? [span] : [] },
      smallPrint([
        titleOf(quote),
        ...whereIn(quote),
        index === 0 || !answered ? likelihood : 'a further passage',
        ...(quotes.length > 1 ? [`quote ${index + 1} of ${quotes.length}`] : []),
      ]),
    ],
  }));
}

/** The answer in its sentence, or the plain word that the stories do not say; one quote a page. */
export function answerMessage(answer: Answer, showing: Showing): Message {
  const { owner, story } = showing;
  return pagedMessage({
    showing,
    head: head(answer),
    items: items(answer),
    most: 1,
    pressFor: (page) => pagePress('ask', owner, { page, words: answer.question, story }),
    around: ({ story: from, start, end }) =>
      contextPress('ask', owner, { story: from, start, end, page: 0 }),
  });
}
