import {
  likeliestAntecedent,
  mendedTree,
  parseSentence,
  type SyntaxToken,
} from '../../src/engine/language/index.js';
import { judgeCoreference } from '../coreference/judge.js';
import { haveTreebanks, readTreebank } from '../treebank/treebanks.js';
import { percent, table } from './table.js';

/** Prints how often what a pronoun or a definite noun phrase refers to is found in GUM dev. */
export function measureCoreference(): void {
  if (!haveTreebanks()) {
    console.log('skipped: coreference, since ../shared/ud is not there');
    return;
  }
  const documents = readTreebank('gum-dev');
  const rows = (
    [
      ['as annotated', (tokens: readonly SyntaxToken[]) => tokens],
      ['as read', (tokens: readonly SyntaxToken[]) => mendedTree(parseSentence(tokens))],
    ] as const
  ).map(([trees, treeOf]) => {
    const score = judgeCoreference(documents, likeliestAntecedent, treeOf);
    const { pronouns, pronounsRight, nominalsLinked, nominalsRight, nominalsKnown } = score;
    return [
      trees,
      percent(pronounsRight / pronouns),
      ...['he', 'she', 'it', 'they'].map((name) => {
        const { right = 0, all = 0 } = score.byClass.get(name) ?? {};
        return percent(right / all);
      }),
      percent(nominalsRight / nominalsLinked),
      percent(nominalsRight / nominalsKnown),
    ];
  });
  console.log('\nWhat pronouns refer to, and definite noun phrases, in GUM dev\n');
  const head = ['trees', 'pronouns', 'he', 'she', 'it', 'they', 'nouns P', 'nouns R'];
  console.log(table(head, rows));
}
