import { readKeyed, WordMap } from '../../data/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { wordClasses } from '../syntax/index.js';
import type { Mention, PronounClass } from './mention.js';
import { determinerOf, numberOf, roleOf } from './mention-features.js';

const CLASSES = ['he', 'she', 'it', 'they'] as const satisfies readonly PronounClass[];

const PRONOUNS = new WordMap((): Map<string, PronounClass> => {
  const forms = readKeyed('coreference/pronouns.txt');
  return new Map(
    CLASSES.flatMap((name) => (forms.get(name) ?? []).map((form) => [form, name] as const)),
  );
});

/** Parts of a phrase that are no phrase of their own, and pronouns that mean nothing. */
const NO_PHRASE = new Set(['flat', 'fixed', 'goeswith', 'expl', 'discourse', 'punct']);

/**
 * The mentions of a document in order: names, common nouns, and pronouns of the third person. Of a
 * compound its names are mentions too (`the Acme plant`), its common nouns are not.
 */
export function readMentions(trees: readonly (readonly SyntaxNode[])[]): Mention[] {
  return trees.flatMap((nodes, sentence) => {
    const mention = (head: SyntaxNode, kind: Mention['kind'], pronoun?: PronounClass): Mention => ({
      sentence,
      head,
      noun: head.lemma.toLowerCase(),
      next: nodes[head.index + 1],
      kind,
      ...(pronoun && { pronoun }),
      role: roleOf(head),
      number: numberOf(head),
      determiner: determinerOf(head),
      coarse: wordClasses.coarse(head.lemma),
      fine: wordClasses.fine(head.lemma),
    });
    return nodes.flatMap((head): Mention[] => {
      if (head.upos === 'PRON') {
        const pronoun = head.base === 'expl' ? undefined : PRONOUNS.get(head.lower);
        return pronoun ? [mention(head, 'pronoun', pronoun)] : [];
      }
      if (NO_PHRASE.has(head.base)) return [];
      // `No. 7` names nothing.
      if (/^nos?\.$/u.test(head.lower) && nodes[head.index + 1]?.upos === 'NUM') return [];
      if (head.upos === 'PROPN') return [mention(head, 'name')];
      const isNominal = head.upos === 'NOUN' && head.base !== 'compound';
      return isNominal ? [mention(head, 'nominal')] : [];
    });
  });
}
