import { WordList } from '../data/index.js';
import type { Quantity, SentenceReading } from '../language/index.js';
import type { Item } from './items.js';

const NOUNS = new WordList('alignment/nouns-for-amounts.txt');
const POINTING = /^(?:this|that)$/iu;

/**
 * The items of a sentence, and the amount that `that mark` stands for in it: the only one of the sentence
 * before.
 *
 * @param before the items of the sentence before in its paragraph
 */
export function withAmountsMeant(
  items: readonly Item[],
  { story, tokens }: SentenceReading,
  before: readonly Item[],
): readonly Item[] {
  const [amount, ...others] = before.filter(({ quantity }) => MEASURES.has(quantity?.kind ?? ''));
  if (!amount?.quantity || others.length > 0) return items;
  const { start: from, end: to, kind, unit, noun: counted, share } = amount.quantity;
  const quantity: Quantity = {
    ...{ start: from, end: to, kind, amount: amount.quantity.amount },
    ...(unit !== undefined && { unit }),
    ...(counted !== undefined && { noun: counted }),
    ...(share !== undefined && { share }),
  };
  return items.map((item) => {
    const at = tokens.findIndex(({ start }) => start === item.start);
    const [noun, pointing] = [tokens[at], tokens[at - 1]];
    if (!noun || !NOUNS.has(noun.lemma) || !POINTING.test(pointing?.text ?? '')) return item;
    const start = pointing?.start ?? item.start;
    const words = story.text.slice(start, item.end);
    return { ...item, start, words, kind: 'quantity', quantity };
  });
}

const MEASURES: ReadonlySet<string> = new Set(['count', 'money', 'percent']);
