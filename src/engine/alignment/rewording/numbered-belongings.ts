import { WordList } from '../../data/index.js';
import { covers } from '../../document/index.js';
import {
  type Assertion,
  childOf,
  nounPhrase,
  type SentenceReading,
  spanOf,
  type SyntaxNode,
} from '../../language/index.js';

/** Verbs behind which one has it no more: `lost its 40 shops`. */
const DEPRIVING = new WordList('alignment/verbs-of-loss.txt');

/**
 * How many somebody has: `would ballot its 280 members at the plant` says that it has so many there, however
 * the rest is put.
 *
 * @param stated what the sentence says
 */
export function assertionsOfBelongings(
  { tree }: SentenceReading,
  stated: readonly Assertion[],
): readonly Assertion[] {
  return tree.flatMap((noun): Assertion[] => {
    const [owner, number] = [childOf(noun, 'nmod:poss'), childOf(noun, 'nummod')];
    const isOne = noun.base === 'obj' || noun.base.startsWith('nsubj') || noun.base === 'obl';
    if (!owner || !number || !isOne || owner.index > number.index) return [];
    const home = stated.find((one) => one.arguments.some(({ head }) => covers(head, noun)));
    if (!home || DEPRIVING.has(home.predicate.lemma)) return [];
    const words = nounPhrase(noun).filter(
      ({ index }) => index > owner.index && !isCase(index, tree),
    );
    return [
      {
        predicate: { ...spanOf([owner]), lemma: 'have' },
        arguments: [
          { role: 'agent', ...spanOf([owner]), head: spanOf([owner]) },
          { role: 'patient', ...spanOf(words), head: spanOf([noun]) },
          ...home.arguments.filter(({ role, start }) => role === 'place' && start > noun.end),
        ],
        polarity: 'affirmed',
        ...(home.speaker && { speaker: home.speaker }),
      },
    ];
  });
}

/** The `'s` behind an owner. */
const isCase = (index: number, tree: readonly SyntaxNode[]): boolean => tree[index]?.xpos === 'POS';
