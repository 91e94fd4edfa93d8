import { WordList } from '../../../data/index.js';
import { takesClause } from '../governors.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, type Mend, nounOfName, ofRelations } from '../mend.js';

const MANNERS = new WordList('speakers/manners-of-speaking.txt');

/** `“…,” said Mara Lind, who runs it`: behind what is said the one who says it is no object. */
export const asSayer = ofRelations(/^obj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || at < token.head) return undefined;
  if (!takesClause(verb.lemma) && !MANNERS.has(verb.lemma)) return undefined;
  if (below(tokens, token.head, 'nsubj', 'nsubj:pass', 'nsubj:outer') >= 0) return undefined;
  const content = below(tokens, token.head, 'ccomp', 'parataxis', 'advcl');
  const before = tokens[token.head - 1];
  const isBehind = content >= 0 && content < token.head && /^[,"”’'.!?]$/u.test(before?.text ?? '');
  return isBehind && /^(?:NOUN|PROPN|PRON)$/u.test(token.upos)
    ? { ...token, relation: 'nsubj' }
    : undefined;
});

/** `Ida Holm, a pilot and sailor`: with one article for both they are no further members of a list. */
function isOneDescription(noun: number, tokens: readonly SyntaxToken[]): boolean {
  const second = below(tokens, noun, 'conj');
  const others = tokens.filter(
    ({ head, relation }) => relation === 'conj' && head === tokens[noun]?.head,
  );
  return second >= 0 && others.length === 1 && below(tokens, second, 'det') < 0;
}

/** `Harrow, a shipyard in Dunmore`: a noun behind a comma says what the name before it is. */
export const asApposition = ofRelations(/^(?:parataxis|conj)$/u, (token, at, tokens) => {
  if (token.upos !== 'NOUN') return undefined;
  if (below(tokens, at, 'cop', 'nsubj', 'aux', 'cc') >= 0) return undefined;
  if (token.relation === 'conj' && !isOneDescription(at, tokens)) return undefined;
  const article = below(tokens, at, 'det', 'nmod:poss');
  const name = article - 2;
  if (article < 0 || article > at || tokens[article - 1]?.text !== ',') return undefined;
  if (tokens[name]?.upos !== 'PROPN') return undefined;
  return { ...token, head: nounOfName(name, tokens), relation: 'appos' };
});

/** `The chief executive left`, `The accused denied it`: behind an article an adjective is who the verb is said of. */
export const asNamedByAdjective: Mend = (token, at, tokens) => {
  if (isChiefExecutive(at, tokens) || subjectAdjective(token.head, tokens) === at) {
    const isSubject = token.relation === 'amod' && tokens[token.head]?.upos === 'VERB';
    const isPassive = below(tokens, token.head, 'aux:pass') >= 0;
    const relation = isPassive ? 'nsubj:pass' : 'nsubj';
    return { ...token, upos: 'NOUN', xpos: 'NN', ...(isSubject && { relation }) };
  }
  const isParticiple = token.xpos === 'VBN' && /^(?:nsubj|i?obj|obl|nmod)/u.test(token.relation);
  if (isParticiple && below(tokens, at, 'det') === at - 1) return { ...token, upos: 'NOUN' };
  if (isChiefExecutive(at + 1, tokens)) return { ...token, head: at + 1, relation: 'amod' };
  if (isChiefExecutive(token.head, tokens) && token.relation === 'obl' && at > token.head)
    return {
      ...token,
      relation: tokens[below(tokens, at, 'case')]?.text === 'of' ? 'nmod' : 'obl',
    };
  const subject = /^(?:det|amod|nmod:poss)$/u.test(token.relation)
    ? subjectAdjective(token.head, tokens)
    : -1;
  return subject > at ? { ...token, head: subject } : undefined;
};

/** `chief executive`, where the second word describes no noun. */
const isChiefExecutive = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[at]?.upos === 'ADJ' &&
  tokens[at].text.toLowerCase() === 'executive' &&
  tokens[at - 1]?.text.toLowerCase() === 'chief' &&
  !/^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.upos ?? '');

/** The adjective between an article and a verb that has both and no subject; -1 for none. */
function subjectAdjective(verb: number, tokens: readonly SyntaxToken[]): number {
  const article = tokens[verb]?.upos === 'VERB' ? below(tokens, verb, 'det', 'nmod:poss') : -1;
  if (article < 0 || below(tokens, verb, 'nsubj', 'nsubj:pass') >= 0) return -1;
  return tokens.findLastIndex(
    ({ head, relation, upos }, at) =>
      head === verb && relation === 'amod' && upos === 'ADJ' && at > article && at < verb,
  );
}

/** Verbs whose object is or becomes what a participle behind it says: `had the boats inspected`. */
const WITH_STATE = new WordList('assertions/verbs-with-state.txt');

/** `took cars owned by tourists`: a participle with its agent says which they are, and not what they become. */
export const asReduced: Mend = (token, at, tokens) => {
  const verb = token.relation === 'xcomp' ? tokens[token.head] : undefined;
  const object = tokens[at - 1];
  const isBehind =
    object?.relation === 'obj' && object.upos !== 'PRON' && object.head === token.head;
  if (!isBehind || token.xpos !== 'VBN' || WITH_STATE.has(verb?.lemma ?? '')) return undefined;
  if (below(tokens, at, 'mark', 'aux', 'aux:pass') >= 0) return undefined;
  return below(tokens, at, 'obl:agent', 'obl') > at
    ? { ...token, head: at - 1, relation: 'acl' }
    : undefined;
};
