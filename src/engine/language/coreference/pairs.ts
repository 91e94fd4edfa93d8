import { byWord, readKeyed, WordMap } from '../../data/index.js';
import type { EntityKind } from '../entities/entity-kind.js';
import { prepositionOf } from '../grammar/preposition.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import type { Mention } from './mention.js';

/** Nouns for two who were named together, and what the two may be. */
const PAIR_NOUNS = new WordMap(() =>
  byWord(readKeyed('coreference/pair-nouns.txt', ['persons', 'any'])),
);
/** Sentences that the two are looked for in, this one included. */
const WINDOW = 4;

/**
 * The two names that a mention such as `the couple` means: the nearest joined by `and`, as one mention.
 *
 * @param kindOf what a name is known to name; undefined where nothing is known of it
 */
export function pairMeant(
  mentions: readonly Mention[],
  index: number,
  kindOf: (name: Mention) => EntityKind | undefined,
): Mention | undefined {
  const mention = mentions[index];
  const meant = mention?.kind === 'nominal' ? PAIR_NOUNS.get(mention.head.lower) : undefined;
  if (!mention || !meant || mention.determiner !== 'the') return undefined;
  const mayBeMeant = (name: Mention): boolean =>
    meant === 'any' || (kindOf(name) ?? 'person') === 'person';
  const from = mentions.findIndex((one) => mention.sentence - one.sentence < WINDOW);
  for (const first of mentions.slice(from, index).reverse()) {
    if (first.kind !== 'name') continue;
    if (pairFrom(first, mentions)?.every(mayBeMeant)) return { ...first, kind: 'pair' };
    const spouse = spouseOf(first, mentions);
    if (spouse && [first, spouse].every(mayBeMeant))
      return { ...first, kind: 'pair', other: spouse.head };
  }
  return undefined;
}

/** Whom somebody is told to have married: `Ada Lind married Tom Berg`, `was married to Tom Berg`. */
function spouseOf(first: Mention, mentions: readonly Mention[]): Mention | undefined {
  const verb = first.head.base === 'nsubj' ? first.head.parent : undefined;
  if (!verb || !/^(?:marry|wed|divorce)$/u.test(verb.lemma)) return undefined;
  const other = childOf(verb, 'obj') ?? childrenOf(verb, 'obl').find(isBehindTo);
  return mentions.find(({ head, kind }) => head === other && kind === 'name');
}

const isBehindTo = (noun: SyntaxNode): boolean => prepositionOf(noun) === 'to';

/** A name and the only other that is joined to it, by `and`. */
function pairFrom(first: Mention, mentions: readonly Mention[]): readonly Mention[] | undefined {
  const [joined, ...more] = [first.head, ...childrenOf(first.head, 'flat')].flatMap((word) =>
    childrenOf(word, 'conj'),
  );
  if (!joined || more.length > 0 || first.head.base === 'conj') return undefined;
  if (!/^(?:and|&)$/u.test(childOf(joined, 'cc')?.lower ?? '')) return undefined;
  const second = mentions.find(({ head, kind }) => head === joined && kind === 'name');
  return second && [first, second];
}
