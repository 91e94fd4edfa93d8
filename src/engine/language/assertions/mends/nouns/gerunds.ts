import { lemmatise, type SyntaxToken } from '../../../syntax/index.js';
import { takesPreposition } from '../../governors.js';
import { below, ofRelations } from '../../mend.js';

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

const hasObject = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  below(tokens, at, 'obj') > at;
