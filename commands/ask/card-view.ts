import {
  type Quote,
  type Span,
  quoteReference,
  type QuoteReference,
} from '../../src/engine/index.js';
import {
  deleteButton,
  type Attachment,
  type Message,
  type Press,
  originals,
  type Showing,
} from '../../src/ui/index.js';

/** A quote whose card is asked for, and the words in it that answer. */
export interface CardAsked extends QuoteReference {
  readonly span: Span | undefined;
}

/** The press that asks for the card of a quote: action `card`. The span is told from the quote's start. */
export function cardPress(command: string, quote: Quote, span: Span | undefined): Press {
  const { story, start, end, check } = quoteReference(quote);
  const marked = span ? [span.start - start, span.end - start] : [];
  const values = [story, String(start), String(end), check, ...marked.map(String)];
  return { command, action: 'card', values };
}

/** What a press of action `card` asks for; undefined where it is none. */
export function cardAsked({ action, values }: Press): CardAsked | undefined {
  const [story, from, to, check, ...marked] = values;
  if (action !== 'card' || !story || check === undefined) return undefined;
  const numbers = [from, to, ...marked].map((value = '') =>
    /^\d{1,9}$/u.test(value) ? Number(value) : NaN,
  );
  const [start, end, first, last] = numbers;
  if (start === undefined || end === undefined || numbers.some(Number.isNaN)) return undefined;
  if (first === undefined || last === undefined)
    return { story, start, end, check, span: undefined };
  return { story, start, end, check, span: { start: start + first, end: start + last } };
}

/** The card of a quote, as a message of its own. */
export function cardMessage(quote: Quote, picture: Attachment, showing: Showing): Message {
  const buttons = [
    ...originals([quote], 1),
    ...(showing.ephemeral ? [] : [deleteButton(showing.owner)]),
  ];
  return {
    blocks: [
      { kind: 'picture', picture },
      ...(buttons.length === 0 ? [] : [{ kind: 'buttons', buttons } as const]),
    ],
    ephemeral: showing.ephemeral,
  };
}
