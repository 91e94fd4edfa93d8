import { PERSON_NOUNS } from '../entities/anaphor-words.js';
import type { Entity, NameMention } from '../entities/entity-registry.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { isSaying } from '../speakers/saying.js';

/** A report names within its first sentences whom its first one tells of without a name. */
const OPENING = 4;

/**
 * Whom the opening of a report tells of by a noun alone, where the next sentence begins with a name and an
 * age: `A teacher took the money, a court was told. Berg, 58, denies it.`
 *
 * @returns the entity of each such noun
 */
export function namedLater(
  trees: readonly (readonly SyntaxNode[])[],
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): ReadonlyMap<SyntaxNode, Entity> {
  const found = new Map<SyntaxNode, Entity>();
  trees.slice(0, OPENING).forEach((words, at) => {
    const [noun, ...others] = words.filter(isUnnamedDoer);
    const named =
      noun && others.length === 0 ? namedWithAge(trees[at + 1] ?? [], nameAt) : undefined;
    if (noun && named && found.size === 0) found.set(noun, named);
  });
  return found;
}

/** `A teacher took`, but not `a prosecutor said` */
function isUnnamedDoer(noun: SyntaxNode): boolean {
  const { base, xpos, lower, parent } = noun;
  const isPerson = base === 'nsubj' && xpos === 'NN' && PERSON_NOUNS.has(lower);
  const article = childOf(noun, 'det')?.lower;
  if (!isPerson || !/^an?$/u.test(article ?? '') || childOf(noun, 'appos')) return false;
  return parent?.upos === 'VERB' && !isSaying(parent);
}

/** Who the name at the head of a sentence means, where an age stands between commas behind it. */
function namedWithAge(
  words: readonly SyntaxNode[],
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): Entity | undefined {
  const comma = words.findIndex(({ text }) => text === ',');
  const [age, end] = [words[comma + 1], words[comma + 2]];
  if (comma < 1 || !/^[1-9]\d$/u.test(age?.text ?? '') || end?.text !== ',') return undefined;
  const named = words.slice(0, comma).map((word) => nameAt(word)?.entity);
  const [entity] = named;
  return entity?.kind === 'person' && named.every((one) => one === entity) ? entity : undefined;
}
