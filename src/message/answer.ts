import type { Answer } from '../answer/index.js';
import { confidenceInWords } from './confidence.js';
import type { Block, Message } from './message.js';
import { pagedMessage, type QuoteItem } from './paged-message.js';
import { smallPrint, titleOf, whereIn } from './place.js';
import { contextPress, pagePress, type Showing } from './showing.js';

/** From here on, a passage that is no answer comes close enough to one to say so. */
const COMES_CLOSE = 0.45;

function head({ question, answered, confidence, quotes }: Answer): readonly Block[] {
  if (answered) return [{ kind: 'heading', words: [question] }];
  const asked: Block[] = [
    { kind: 'heading', words: ['The stories do not say.'] },
    { kind: 'text', words: [{ bold: 'You asked:' }, ' ', question] },
  ];
  if (quotes.length === 0) return asked;
  const passages = quotes.length === 1 ? 'The nearest passage:' : 'The nearest passages:';
  const nearest =
    confidence < COMES_CLOSE ? passages : 'This comes close, but is not sure to answer:';
  return [...asked, { kind: 'divider' }, { kind: 'text', words: [nearest] }];
}

function items({ answered, span, confidence, quotes }: Answer): readonly QuoteItem[] {
  return quotes.map((quote, index) => {
    const answers = answered && index === 0;
    const close = index === 0 && confidence >= COMES_CLOSE;
    const likelihood = answers
      ? confidenceInWords(confidence)
      : close
        ? 'not sure'
        : 'not an answer';
    const blocks: Block[] = [
      { kind: 'quote', quote, marks: answers && span ? [span] : [] },
      smallPrint([
        titleOf(quote),
        ...whereIn(quote),
        ...(answers || !answered ? [likelihood] : []),
        ...(quotes.length > 1 ? [`quote ${index + 1} of ${quotes.length}`] : []),
      ]),
    ];
    return { quote, blocks, ...(answered && !answers ? { under: 'Further passages' } : {}) };
  });
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
    around: (quote) => contextPress('ask', owner, quote, undefined),
  });
}
