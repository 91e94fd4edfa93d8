import type { Entity, NameMention } from '../entities/entity-registry.js';
import type { SyntaxNode } from '../grammar/tree.js';

/**
 * Nouns that a story uses of a body named before the one whose name ends in them: in a story of St Ann's Medical
 * Centre `the hospital` is not Lakeview Hospital, which takes its patients later on.
 *
 * @param bearers whom each noun would mean
 * @param heads the word of each name that its others hang from, in the story's order
 * @param trees those of the story's sentences
 */
export function nounsSpokenOfBefore(
  bearers: ReadonlyMap<string, Entity>,
  heads: readonly (readonly [SyntaxNode, NameMention])[],
  trees: readonly (readonly SyntaxNode[])[],
  nameAt: (head: SyntaxNode) => NameMention | undefined,
): ReadonlySet<string> {
  const before = new Set<string>();
  for (const [noun, bearer] of bearers) {
    if (![...bearer.keys].some((key) => key.endsWith(` ${noun}`))) continue;
    const named = Math.min(...startsOf(heads, (entity) => entity === bearer));
    const [first = Infinity] = startsOf(heads, ({ kind }) =>
      /^(?:organisation|other)$/u.test(kind),
    );
    const isUsed = trees
      .flat()
      .some(
        (word) =>
          word.lower === noun &&
          first < word.start &&
          word.start < named &&
          word.children.some(({ lower }) => lower === 'the') &&
          !nameAt(word),
      );
    if (isUsed) before.add(noun);
  }
  return before;
}

const startsOf = (
  heads: readonly (readonly [SyntaxNode, NameMention])[],
  isMeant: (entity: Entity) => boolean,
): readonly number[] =>
  heads
    .flatMap(([head, { entity }]) => (isMeant(entity) ? [head.start] : []))
    .sort((a, b) => a - b);
