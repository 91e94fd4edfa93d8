import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below } from '../../mend.js';

/**
 * The tokens of a sentence, a noun that governs a clause (`rejected claims he lied`) the object of the verb
 * right before it: a parser may take `claims` for the verb, and `rejected` for what describes it.
 */
export function withObjectsOfSaying(sentence: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const tokens = withVerbBefore(sentence);
  const noun = tokens.findIndex((_, at) => isMisread(at, tokens));
  const verb = noun - 1;
  // `heard claims the mayor lied` has the first verb right, and the noun for an infinitive of it.
  const top = tokens[noun]?.head === verb ? tokens[verb] : tokens[noun];
  if (!top) return tokens;
  return tokens.map((token, at) => {
    if (at === verb)
      return { ...token, upos: 'VERB', xpos: 'VBD', head: top.head, relation: top.relation };
    if (at === noun) return { ...token, upos: 'NOUN', xpos: 'NNS', head: verb, relation: 'obj' };
    if (token.head === noun && at > noun && token.relation === 'ccomp')
      return { ...token, relation: 'acl' };
    if (token.head === noun) return { ...token, head: verb };
    return token.head === verb && token.relation === 'compound'
      ? { ...token, relation: 'nsubj' }
      : token;
  });
}

/** Whether a word that looks like a verb in -s has one in the past right before it, which describes nothing. */
function isMisread(at: number, tokens: readonly SyntaxToken[]): boolean {
  const [word, before] = [tokens[at], tokens[at - 1]];
  if (word?.xpos !== 'VBZ' || !takesClause(word.lemma) || !before) return false;
  if (word.relation === 'xcomp' && word.head === at - 1) return below(tokens, at, 'ccomp') > at;
  if (
    before.head !== at ||
    !/^VB[DN]$/u.test(before.xpos) ||
    !/^(?:amod|compound|nsubj)$/u.test(before.relation)
  )
    return false;
  const isDescription = below(tokens, at - 1, 'det') >= 0 || tokens[at - 2]?.upos === 'DET';
  return !isDescription && below(tokens, at, 'ccomp') > at && at > 1;
}

/** The tokens, `printed` of `The paper printed reports the bank was broke` their verb: what has a subject describes no noun. */
function withVerbBefore(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex(({ xpos, relation, head }, at) => {
    const isVerb = /^VB[DN]$/u.test(xpos) && relation === 'amod' && head === at + 1;
    const subject = isVerb ? below(tokens, at, 'nsubj') : -1;
    return subject >= 0 && subject < at && takesClause(tokens[head]?.lemma ?? '');
  });
  const noun = verb + 1;
  const clause = tokens[noun]?.head ?? -1;
  const top = tokens[clause];
  if (verb < 0 || !top || clause < noun || tokens[noun]?.relation.startsWith('nsubj') !== true)
    return tokens;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD', head: top.head, relation: top.relation };
    if (at === noun) return { ...token, head: verb, relation: 'obj' };
    if (at === clause) return { ...token, head: noun, relation: 'acl' };
    return token.head === clause && token.relation === 'punct' ? { ...token, head: verb } : token;
  });
}
