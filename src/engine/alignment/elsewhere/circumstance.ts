import { once, WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import { readTerms, stem, subtree, type SyntaxNode } from '../../language/index.js';
import type { Item } from '../items.js';
import { isBehindThan, type Part, type Statement } from '../statement.js';

const stemsOf = (file: string): (() => ReadonlySet<string>) =>
  once(() => new Set(Array.from(new WordList(file), stem)));
const eventNouns = stemsOf('alignment/event-nouns.txt');
const nounsForAnyEvent = stemsOf('alignment/nouns-for-any-event.txt');

/** The roles of what a verb can do without. */
const FREE = new Set<Part['role']>(['place', 'goal', 'origin', 'companion', 'other']);
/** The roles of what a verb's object may hold as well: `denies a plan to steal`. */
const HELD = new Set<Part['role']>([...FREE, 'content']);
/** Clauses that say something of their own. */
const OWN_CLAUSE = /^(?:conj|parataxis|ccomp|csubj|acl:relcl)/u;
const PRONOUN = /^(?:PRP|PRP\$)$/u;

/**
 * Whether an argument of a claim adds nothing to what a story's statement says: where its words stand
 * about the verb in another phrase (`voted to build the line`: `voted for the line`), or where it is the
 * event that the story tells of, and the statement names no other (`killed in the crash`).
 */
export function goesWithoutSaying(part: Part, told: Statement): boolean {
  const { role, items, headItem, denied } = part;
  if (!HELD.has(role) || denied || told.polarity === 'denied') return false;
  if (headItem?.kind !== 'word') return false;
  if (items.some(({ kind }) => kind === 'quantity' || kind === 'time')) return false;
  // `five days by ship and two by rail`
  if (told.parts.some(({ link }) => link !== undefined && link === part.link)) return false;
  const telling = items.filter(({ light }) => !light);
  const around = wordsAround(told);
  if (telling.every((item) => around.has(item))) return true;
  if (!FREE.has(role)) return false;
  const others = telling.filter((item) => item !== headItem);
  return part.definite && others.every((item) => around.has(item)) && isEvent(headItem, told);
}

/** Whether a noun is the event that a story tells of, where a statement does not name another. */
function isEvent({ terms }: Item, { source, parts }: Statement): boolean {
  const isNamed = parts.some(({ role, pronominal }) => FREE.has(role) && !pronominal);
  if (isNamed) return false;
  if (terms.some((term) => nounsForAnyEvent().has(term))) return true;
  return terms.some((term) => eventNouns().has(term) && source.speaksOf(term));
}

interface Words {
  has(item: Item): boolean;
}

/** The words of a statement and what hangs from its verb, and all by which the text speaks of its pronouns. */
function wordsAround({ source, sentence, predicate, parts }: Statement): Words {
  const verb = sentence.tree.find((node) => covers(predicate, node));
  const below = new Set(verb ? subtree(verb, isOfClause) : []);
  const standards = parts.filter(isBehindThan);
  const nodes = sentence.tree.filter(
    (node) =>
      (below.has(node) || parts.some((part) => covers(part, node))) &&
      !standards.some((part) => covers(part, node)),
  );
  const near = source.itemsOf(sentence).filter((item) => nodes.some((node) => covers(item, node)));
  const meant = nodes
    .filter(({ xpos }) => PRONOUN.test(xpos))
    .flatMap((node) => source.entityAt(node) ?? []);
  const mentions = meant.flatMap((entity) => entity.mentions);
  const terms = new Set([
    ...near.flatMap((item) => item.terms),
    ...mentions.flatMap((one) => readTerms(source.words(one)).flatMap(({ term }) => term ?? [])),
  ]);
  return {
    has: ({ entity, terms: own }) =>
      entity === undefined
        ? own.some((term) => terms.has(term))
        : near.some((item) => item.entity === entity) ||
          meant.some(({ named }) => named === entity),
  };
}

const isOfClause = ({ relation }: SyntaxNode): boolean => !OWN_CLAUSE.test(relation);
