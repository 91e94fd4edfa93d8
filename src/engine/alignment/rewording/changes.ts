import { WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import { stem } from '../../language/index.js';
import type { Item } from '../items.js';
import type { Part, Statement } from '../statement.js';

/** `stood above 81 percent`: verbs that say no more than that it was so much. */
const LEVEL = new WordList('alignment/verbs-of-level.txt');
/** `exceeded 81 percent`: verbs that say that it was more. */
const EXCEEDING = new WordList('alignment/exceeding-verbs.txt');

const [GROWN, SHRUNK] = [stem('increase'), stem('decrease')];

/** A statement of an amount, told by `be`: `stood above 81 percent` and `exceeded 81 percent` alike. */
export function levelOf(statement: Statement): Statement | undefined {
  const { predicate, parts } = statement;
  // `passed 48 million kilometres from the Earth`: where somebody goes is more than nothing.
  const isPlaced = parts.some(({ role }) => /^(?:origin|goal|place)$/u.test(role));
  const exceeds = EXCEEDING.has(predicate.lemma) && !isPlaced;
  if (!exceeds && !LEVEL.has(predicate.lemma)) return undefined;
  const amount = parts.find(
    ({ role, items, link }) =>
      (role === 'amount' || role === 'patient') &&
      items.some(({ quantity }) => quantity) &&
      (!exceeds || link === undefined),
  );
  if (!amount) return undefined;
  const own = exceeds ? more(amount) : amount;
  return {
    ...statement,
    ...{ terms: [], copular: true },
    parts: parts.map((part) => (part === amount ? { ...own, role: 'amount' } : part)),
  };
}

/** More than an amount. */
function more(part: Part): Part {
  const raised = (item: Item): Item =>
    item.quantity ? { ...item, quantity: { ...item.quantity, bound: 'over' } } : item;
  const { headItem } = part;
  return {
    ...part,
    items: part.items.map(raised),
    ...(headItem && { headItem: raised(headItem) }),
  };
}

/** A statement whose verb tells how many times more or less, told by the change and its amount: `doubled`, `grew twofold`. */
export function multipliedOf(statement: Statement): Statement | undefined {
  const { source, sentence, predicate, parts } = statement;
  const item = source
    .itemsOf(sentence)
    .find((one) => one.quantity?.kind === 'multiple' && covers(predicate, one));
  if (!item?.quantity) return undefined;
  const amount: Part = {
    ...{ start: item.start, end: item.end, role: 'amount', head: item, headItem: item },
    ...{ items: [item], beyond: [], known: new Set(item.terms), maybe: new Set() },
    ...{
      entities: new Set(),
      named: false,
      pronominal: false,
      standsIn: false,
      definite: false,
      denied: false,
    },
    ...{ each: false, two: false, nobody: false },
  };
  return {
    ...statement,
    terms: [item.quantity.amount < 1 ? SHRUNK : GROWN],
    parts: [...parts, amount],
  };
}
