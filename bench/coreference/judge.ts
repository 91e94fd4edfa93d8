import {
  type Anaphor,
  type ChooseAntecedent,
  resolveCoreference,
  type SyntaxToken,
  syntaxTree,
} from '../../src/engine/language/index.js';
import type { GoldDocument } from '../treebank/read-conllu.js';
import { GoldMentions } from './gold-mentions.js';

/** How often antecedents are found, over some documents. */
export interface CoreferenceScore {
  /** Pronouns of the third person whose entity was mentioned before. */
  pronouns: number;
  pronounsRight: number;
  /** Definite noun phrases that are given an antecedent, and those of them whose it is. */
  nominalsLinked: number;
  nominalsRight: number;
  /** Definite noun phrases that have one among their candidates. */
  nominalsKnown: number;
  /** Right by class of pronoun. */
  readonly byClass: Map<string, { right: number; all: number }>;
}

/**
 * Scores what is chosen.
 *
 * @param treeOf the tree of a document's sentence that the resolver sees, token for token
 */
export function judgeCoreference(
  documents: readonly GoldDocument[],
  choose: ChooseAntecedent,
  treeOf: (tokens: readonly SyntaxToken[]) => readonly SyntaxToken[] = (tokens) => tokens,
): CoreferenceScore {
  const score: CoreferenceScore = {
    ...{ pronouns: 0, pronounsRight: 0, nominalsLinked: 0, nominalsRight: 0, nominalsKnown: 0 },
    byClass: new Map(),
  };
  for (const document of documents) {
    const gold = new GoldMentions(document);
    const sentences = document.sentences.map(({ tokens }) => syntaxTree(treeOf(tokens)));
    resolveCoreference(sentences, (anaphor) => {
      const at = choose(anaphor);
      count(score, anaphor, at, gold);
      return at;
    });
  }
  return score;
}

function count(
  score: CoreferenceScore,
  anaphor: Anaphor,
  at: number | undefined,
  gold: GoldMentions,
): void {
  const { right, isKnown } = gold.rightOnes(anaphor);
  const isRight = at !== undefined && right[at] === true;
  const { pronoun } = anaphor.mention;
  if (!pronoun) {
    if (right.slice(0, -1).includes(true)) score.nominalsKnown++;
    if (at !== undefined) score.nominalsLinked++;
    if (isRight) score.nominalsRight++;
    return;
  }
  if (!isKnown) return;
  const own = score.byClass.get(pronoun) ?? { right: 0, all: 0 };
  score.byClass.set(pronoun, own);
  own.all++;
  score.pronouns++;
  if (!isRight) return;
  own.right++;
  score.pronounsRight++;
}
