import { below, ofRelations } from '../../mend.js';

/** `They grow hops`: what hangs from a verb as its object, by itself, is no verb in the present. */
export const asPlural = ofRelations(/^obj$/u, (token, at, tokens) => {
  if (token.xpos !== 'VBZ' || token.upos !== 'VERB' || at < token.head) return undefined;
  const isAlone = below(tokens, at, 'nsubj', 'obj', 'aux', 'ccomp', 'xcomp', 'mark', 'advmod') < 0;
  return isAlone ? { ...token, upos: 'NOUN', xpos: 'NNS' } : undefined;
});
