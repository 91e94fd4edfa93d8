import type { SyntaxNode } from '../../language/index.js';
import { flag } from '../learned/flag.js';
import type { Gap } from './gap.js';
import type { IndexedWord, IndexedWords } from './indexed-words.js';

/** What of a word in a sentence has to do with a question. */
export const MATCH_FEATURES = [
  // Its weight in the question, as a share of the heaviest term's; whether it is a term itself.
  'asked',
  'isAsked',
  // A stop word that the question has.
  'stopWord',
  // The noun that the question asks after.
  'focus',
  // Its head, one of its dependents, or the verb above it is asked.
  'headAsked',
  'dependentAsked',
  'verbAsked',
  // How near in the tree, and in the row of words, the nearest term is; and the heaviest in the tree.
  'nearInTree',
  'nearInRow',
  'nearHeaviest',
  // It belongs to what fits the kind that is asked for, and is not said by the question.
  'fits',
  'fitsAnew',
  // It hangs from what the gap of the question hangs from, in the same role.
  'gapHead',
  'gapRole',
] as const;

const FAR = 9;

/** What of a question is looked for in each sentence. */
export interface AskedWords {
  readonly stopWords: ReadonlySet<string>;
  readonly gap: Gap | undefined;
}

/** The features of each word of a sentence, in the order of {@link MATCH_FEATURES}. */
export function readMatchFeatures(
  nodes: readonly SyntaxNode[],
  { words, mentions }: IndexedWords,
  asks: AskedWords,
): Float32Array[] {
  const placed = nodes.map((node) => wordAt(words, node));
  const askedOf = (node: SyntaxNode): number => placed[node.index]?.asked ?? 0;
  const most = Math.max(1e-9, ...words.map(({ asked }) => asked));
  const terms = nodes.filter((node) => askedOf(node) > 0);
  const heaviestAsked = Math.max(...terms.map(askedOf));
  const heaviest = terms.filter((node) => askedOf(node) === heaviestAsked);
  const near = distances(nodes, terms);
  const nearHeaviest = distances(nodes, heaviest);
  return nodes.map((node) => {
    const word = placed[node.index];
    const verb = verbAbove(node);
    const mention = mentions.find(({ start, end }) => node.start < end && node.end > start);
    const isNew = mention && words.slice(mention.first, mention.last + 1).some(isUnasked);
    const inRow = Math.min(FAR, ...terms.map(({ index }) => Math.abs(index - node.index)));
    const values: Readonly<Record<(typeof MATCH_FEATURES)[number], number>> = {
      asked: askedOf(node) / most,
      isAsked: flag(askedOf(node) > 0),
      stopWord: flag(word?.stop === true && asks.stopWords.has(node.lower)),
      focus: flag(word?.focus === true),
      headAsked: flag(node.parent !== undefined && askedOf(node.parent) > 0),
      dependentAsked: flag(node.children.some((child) => askedOf(child) > 0)),
      verbAsked: flag(verb !== undefined && askedOf(verb) > 0),
      nearInTree: 1 / (1 + (near[node.index] ?? FAR)),
      nearInRow: 1 / (1 + inRow),
      nearHeaviest: 1 / (1 + (nearHeaviest[node.index] ?? FAR)),
      fits: mention?.fits ?? 0,
      fitsAnew: isNew ? mention.fits : 0,
      gapHead: flag(asks.gap?.isHead(node.parent, askedOf) === true),
      gapRole: flag(asks.gap?.isFilledBy(node, askedOf) === true),
    };
    return Float32Array.from(MATCH_FEATURES.map((name) => values[name]));
  });
}

const isUnasked = ({ stop, asked }: IndexedWord): boolean => !stop && asked === 0;

function wordAt(
  words: readonly IndexedWord[],
  { start, end }: SyntaxNode,
): IndexedWord | undefined {
  return words.find((word) => word.start < end && word.end > start);
}

function verbAbove({ parent }: SyntaxNode): SyntaxNode | undefined {
  let above = parent;
  while (above && above.upos !== 'VERB') above = above.parent;
  return above;
}

/** How many arcs each word is from the nearest of some. */
function distances(nodes: readonly SyntaxNode[], from: readonly SyntaxNode[]): number[] {
  const found = nodes.map(() => FAR);
  let edge = [...from];
  for (let distance = 0; edge.length > 0 && distance < FAR; distance++) {
    const next: SyntaxNode[] = [];
    for (const node of edge) {
      if ((found[node.index] ?? 0) < FAR) continue;
      found[node.index] = distance;
      next.push(...node.children, ...(node.parent ? [node.parent] : []));
    }
    edge = next;
  }
  return found;
}
