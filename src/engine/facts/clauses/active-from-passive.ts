import {
  type Assertion,
  childOf,
  childrenOf,
  isPassive,
  prepositionOf,
  type SyntaxNode,
} from '../../language/index.js';
import { overlaps, type Span } from '../../document/index.js';
import type { Constituent } from './clause.js';
import type { FactSentence } from '../fact-story.js';
import { type Who, whoIs } from '../who.js';

/** What of a clause changes where it is told from the other side. */
interface TurnedClause {
  readonly subject: Who;
  readonly relation: readonly SyntaxNode[];
  readonly constituents: readonly Constituent[];
}

/** A bare noun in the singular says how: `by road from Lund`. */
const STANDS_OUT = /^(?:det|nmod:poss|amod|compound|nummod|flat|appos)$/u;
const PERFECT = /^(?:have|has|had|'ve)$/u;

/** Who does it in a passive that names them: no time, no amount and no way of doing it. */
export function agentOf(
  node: SyntaxNode,
  assertion: Assertion,
  { read, mentions, words }: FactSentence,
): SyntaxNode | undefined {
  if (!isPassive(node)) return undefined;
  const agent = assertion.arguments.find(({ role }) => role === 'agent');
  // A parser may hang it from the noun before it: `added to the list by the council`.
  const behind = childrenOf(node, 'obl')
    .flatMap((one) => childrenOf(one, 'nmod'))
    .find((one) => prepositionOf(one) === 'by');
  const head = agent ? words.find(({ start }) => start === agent.head.start) : behind;
  if (!head || prepositionOf(head) !== 'by' || !/^(?:NOUN|PROPN)$/u.test(head.upos))
    return undefined;
  const isTaken = (span: Span): boolean => overlaps(span, head);
  if (read.times.some(isTaken)) return undefined;
  const isWay = head.xpos === 'NN' && !head.children.some(({ base }) => STANDS_OUT.test(base));
  if (isWay) return undefined;
  const named = mentions.some(
    ({ head: at, referent }) => referent.entity && (at === head || at.parent === head),
  );
  const articled = childOf(head, 'det') !== undefined || childrenOf(head, 'nmod').length > 0;
  return named || (articled && !read.quantities.some(isTaken)) ? head : undefined;
}

/**
 * A clause in the passive turned into the active, where it says who did it: `the bank | fined | Acme …
 * in May` for "Acme was fined by the bank in May". Negation, adverbs and modals stay.
 */
export function activeFromPassive(
  agent: SyntaxNode,
  { subject, relation, constituents }: TurnedClause,
  sentence: FactSentence,
): TurnedClause | undefined {
  const who = whoIs(agent, sentence);
  const [done] = subject.words.filter(({ parent }) => !parent || !subject.words.includes(parent));
  if (!who || !done) return undefined;
  const kept = relation.filter(
    ({ lower, lemma, base }) => base !== 'aux' || !(lemma === 'be' || PERFECT.test(lower)),
  );
  return {
    subject: who,
    relation: kept,
    constituents: [
      { head: done, words: subject.words, core: true, shown: subject.shown },
      ...constituents,
    ],
  };
}
