import { lemmatise, type SyntaxToken } from '../../../syntax/index.js';
import { takesPreposition } from '../../governors.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

/** `suspected of poisoning the well`: a word in -ing with an object, behind a verb that takes such, is a verb. */
export const asGerundBehind = ofRelations(/^(?:obl|advcl)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.xpos !== 'NN' || !/ing$/iu.test(token.text) || verb?.upos !== 'VERB') return undefined;
  if (at < token.head) return undefined;
  const led = tokens[below(tokens, at, 'mark', 'case')];
  const isTaken = led !== undefined && takesPreposition(verb.lemma, led.lemma);
  return isTaken && led === tokens[at - 1] && hasObject(at, tokens)
    ? {
        ...{ ...token, upos: 'VERB', xpos: 'VBG', relation: 'advcl' },
        lemma: lemmatise(token.text, 'VBG', false),
      }
    : undefined;
});

/** A preposition, a word in -ing right behind it and the noun behind both, all hanging from one verb apart. */
interface Crossing {
  readonly preposition: number;
  readonly gerund: number;
  readonly noun: number;
}

const crossings = ofSentence((tokens): readonly Crossing[] =>
  foundAt(tokens, ({ xpos, relation, head }, gerund): Crossing | undefined => {
    if (xpos !== 'VBG' || relation !== 'advcl') return undefined;
    const preposition = gerund - 1;
    const noun = tokens[preposition]?.relation === 'case' ? tokens[preposition].head : -1;
    const above = tokens[noun];
    return noun > gerund && above?.relation === 'obl' && above.head === head
      ? { preposition, gerund, noun }
      : undefined;
  }),
);

/** `accused of drinking whisky`: what stands between a preposition and its noun is the verb that has both. */
export const asGerundBetween = inSentencesWith(crossings, (token, at, tokens) => {
  for (const { preposition, gerund, noun } of crossings(tokens)) {
    if (at === preposition) return { ...token, head: gerund, relation: 'mark' };
    if (at === noun) return { ...token, head: gerund, relation: 'obj' };
  }
  return undefined;
});

const hasObject = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  below(tokens, at, 'obj') > at;
