import { below, ofRelations } from '../../mend.js';

/** A subject that a verb may have already. */
const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'expl'] as const;

/**
 * `Acme, which makes pumps, will close its plant`: a name before a finite verb without a subject is not called,
 * but does it.
 */
export const asCalledSubject = ofRelations(/^(?:vocative|dislocated)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (!verb || at > token.head || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return undefined;
  const [first, ...others] = SUBJECTS;
  if (below(tokens, token.head, first, ...others) >= 0) return undefined;
  const auxiliary = below(tokens, token.head, 'aux', 'aux:pass', 'cop');
  const isFinite = /^VB[DZ]$/u.test(verb.xpos) || auxiliary > at;
  // `Ada, will you come?`
  if (!isFinite || tokens.at(-1)?.text === '?') return undefined;
  const isPassive = below(tokens, token.head, 'aux:pass') >= 0;
  return { ...token, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
});
