import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, foundAt, inSentencesWith, likeBelow, ofSentence } from '../../mend.js';

/** A noun described by a clause, what is said of it behind that, and the verb of saying before both. */
interface Described {
  readonly noun: number;
  readonly verb: number;
  readonly saying: number;
  /** The clause that describes the noun. */
  readonly clause: number;
}

/** What a clause has that is no mere description of what stands before it. */
const OWN = /^(?:nsubj|expl|cc|mark|punct)/u;

const isRelative = (word: SyntaxToken | undefined): boolean =>
  /^W(?:DT|P)$/u.test(word?.xpos ?? '');

const describedSubjects = ofSentence((tokens): readonly Described[] =>
  foundAt(tokens, ({ relation, head: noun }, verb): Described | undefined => {
    const object = tokens[noun];
    if (relation !== 'acl:relcl' || object?.relation !== 'obj') return undefined;
    const saying = object.head;
    if (saying > noun || !takesClause(tokens[saying]?.lemma ?? '')) return undefined;
    if (below(tokens, saying, 'ccomp') >= 0) return undefined;
    const clause = tokens.findIndex(
      (one, at) =>
        one.head === noun &&
        one.relation === 'acl:relcl' &&
        at > noun + 1 &&
        at < verb &&
        isRelative(tokens[at - 1]),
    );
    const who = clause - 1;
    const isBare =
      likeBelow(tokens, verb, (one, at) => at !== who && OWN.test(one.relation)) < 0 &&
      likeBelow(tokens, verb, (one, at) => at !== who && isRelative(one)) < 0;
    const first = likeBelow(tokens, verb, (one) => /^(?:aux|cop)/u.test(one.relation));
    const isFinite = /^(?:VB[DPZ]|MD)$/u.test(tokens[first < 0 ? verb : first]?.xpos ?? '');
    return clause >= 0 && isBare && isFinite ? { noun, verb, saying, clause } : undefined;
  }),
);

/** `said the pump that failed was old`: what is said of what a clause describes is a clause of its own. */
export const asDescribedSubject = inSentencesWith(describedSubjects, (token, at, tokens) => {
  for (const { noun, verb, saying, clause } of describedSubjects(tokens)) {
    if (at === verb) return { ...token, head: saying, relation: 'ccomp' };
    if (at === clause - 1) return { ...token, head: clause };
    if (at !== noun) continue;
    const isPassive = below(tokens, verb, 'aux:pass') >= 0;
    return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
  }
  return undefined;
});
