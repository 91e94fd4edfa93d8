import { WordList } from '../../../data/index.js';
import { takesClause } from '../governors.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, type Mend, nounOfName, ofSentence } from '../mend.js';

const MANNERS = new WordList('speakers/manners-of-speaking.txt');

/** `“…,” said Mara Lind, who runs it`: behind what is said the one who says it is no object. */
export const asSayer: Mend = (token, at, tokens) => {
  const verb = token.relation === 'obj' ? tokens[token.head] : undefined;
  if (verb?.upos !== 'VERB' || at < token.head) return undefined;
  if (!takesClause(verb.lemma) && !MANNERS.has(verb.lemma)) return undefined;
  if (below(tokens, token.head, 'nsubj', 'nsubj:pass', 'nsubj:outer') >= 0) return undefined;
  const content = below(tokens, token.head, 'ccomp', 'parataxis', 'advcl');
  const before = tokens[token.head - 1];
  const isBehind = content >= 0 && content < token.head && /^[,"”’'.!?]$/u.test(before?.text ?? '');
  return isBehind && /^(?:NOUN|PROPN|PRON)$/u.test(token.upos)
    ? { ...token, relation: 'nsubj' }
    : undefined;
};

/** `Harrow, a shipyard in Dunmore`: a noun behind a comma says what the name before it is. */
export const asApposition: Mend = (token, at, tokens) => {
  if (token.relation !== 'parataxis' || token.upos !== 'NOUN') return undefined;
  if (below(tokens, at, 'cop', 'nsubj', 'aux') >= 0) return undefined;
  const article = below(tokens, at, 'det', 'nmod:poss');
  const name = article - 2;
  if (article < 0 || article > at || tokens[article - 1]?.text !== ',') return undefined;
  if (tokens[name]?.upos !== 'PROPN') return undefined;
  return { ...token, head: nounOfName(name, tokens), relation: 'appos' };
};

/** `if the king signs`, `that Acme copies its pies`: behind a conjunction a noun and what looks like another are a clause. */
export const asVerbOfNoun: Mend = (token, at, tokens) => {
  if (isVerbOfNoun(at, tokens)) {
    const relation = token.relation === 'obl' ? 'advcl' : token.relation;
    return { ...token, upos: 'VERB', xpos: token.xpos === 'NN' ? 'VBP' : 'VBZ', relation };
  }
  const verb = token.head;
  if (!isVerbOfNoun(verb, tokens) || below(tokens, verb, 'nsubj') >= 0) return undefined;
  if (at === verb - 1) return { ...token, relation: 'nsubj' };
  if (at < verb && /^(?:det|amod|compound|nummod|nmod:poss)$/u.test(token.relation))
    return { ...token, head: verb - 1 };
  return token.relation === 'appos' ? { ...token, relation: 'obj' } : undefined;
};

const CONJUNCTION = /^(?:if|unless|whether|because)$/iu;

function isVerbOfNoun(at: number, tokens: readonly SyntaxToken[]): boolean {
  const [noun, before] = [tokens[at], tokens[at - 1]];
  if (!noun || !before || !/^(?:advcl|ccomp|obl)$/u.test(noun.relation)) return false;
  const opener = tokens[below(tokens, at, 'mark', 'advmod')];
  const word = opener?.text ?? '';
  const isClause = noun.relation !== 'obl' && (opener?.xpos === 'WRB' || /^that$/iu.test(word));
  if (!isClause && !CONJUNCTION.test(word)) return false;
  if (below(tokens, at, 'cop', 'aux', 'nsubj:pass', 'conj', 'case') >= 0) return false;
  const subject = below(tokens, at, 'nsubj');
  // `wages rise`, `Acme copies`
  if (subject >= 0)
    return subject === at - 1 && noun.xpos === (/^NNP?S$/u.test(before.xpos) ? 'NN' : 'NNS');
  const isSubject = before.head === at && before.relation === 'compound';
  return noun.xpos === 'NNS' && isSubject && /^NNP?$/u.test(before.xpos);
}

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
  tokens[at]?.text.toLowerCase() === 'executive' &&
  tokens[at]?.upos === 'ADJ' &&
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

/** A noun that is read as a verb, who has what it names, and the verb behind that tells something of it. */
interface OwnedNoun {
  readonly owner: number;
  readonly noun: number;
  readonly verb: number;
}

/** `Denmark's exports to Norway fell`: what somebody has is no verb. */
export const asOwned: Mend = (token, at, tokens) => {
  for (const { owner, noun, verb } of ownedNouns(tokens)) {
    const isPassive = below(tokens, verb, 'aux:pass') >= 0;
    const asSubject = { head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    if (at === noun) return { ...token, upos: 'NOUN', xpos: 'NNS', ...(verb < 0 ? {} : asSubject) };
    const top = tokens[noun];
    if (at === verb && top) return { ...token, head: top.head, relation: top.relation };
    // `exports to China rose`
    if (token.head === verb && token.relation === 'compound' && at > noun)
      return { ...token, head: noun, relation: 'nmod' };
    if (token.head !== noun) continue;
    if (at === owner) return { ...token, relation: 'nmod:poss' };
    if (verb >= 0 && (at > verb || token.relation === 'punct')) return { ...token, head: verb };
    if (token.relation === 'obl') return { ...token, relation: 'nmod' };
  }
  return undefined;
};

const ownedNouns = ofSentence((tokens): readonly OwnedNoun[] =>
  tokens.flatMap(({ xpos }, noun): OwnedNoun[] => {
    const owner = xpos === 'VBZ' ? below(tokens, noun, 'nsubj') : -1;
    const isOwner = tokens[noun - 1]?.xpos === 'POS' && tokens[noun - 1]?.head === owner;
    if (!isOwner || owner < 0) return [];
    const verb = tokens.findIndex(
      (one, at) =>
        at > noun &&
        one.head === noun &&
        /^(?:xcomp|ccomp|parataxis|conj)$/u.test(one.relation) &&
        isFinite(at, tokens) &&
        below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'cc') < 0,
    );
    return [{ owner, noun, verb }];
  }),
);

const isFinite = (verb: number, tokens: readonly SyntaxToken[]): boolean =>
  [verb, below(tokens, verb, 'aux', 'aux:pass', 'cop')].some((at) =>
    /^(?:VB[DPZ]|MD)$/u.test(tokens[at]?.xpos ?? ''),
  );

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
