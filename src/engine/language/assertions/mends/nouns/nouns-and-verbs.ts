import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence, placesOf } from '../../mend.js';

/** The verbs that are taken for nouns. */
const verbsOfNouns = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (at) => isVerbOfNoun(at, tokens)),
);

/** `if the king signs`, `that Acme copies its pies`: behind a conjunction a noun and what looks like another are a clause. */
export const asVerbOfNoun = inSentencesWith(verbsOfNouns, (token, at, tokens) => {
  if (isVerbOfNoun(at, tokens)) {
    const relation = token.relation === 'obl' ? 'advcl' : token.relation;
    return { ...token, upos: 'VERB', xpos: token.xpos === 'NN' ? 'VBP' : 'VBZ', relation };
  }
  const verb = token.head;
  if (!isVerbOfNoun(verb, tokens)) return undefined;
  if (at < verb && /^(?:det|amod|compound|nummod|nmod:poss)$/u.test(token.relation))
    return at === verb - 1 ? { ...token, relation: 'nsubj' } : { ...token, head: verb - 1 };
  if (below(tokens, verb, 'nsubj') >= 0) return undefined;
  if (at === verb - 1) return { ...token, relation: 'nsubj' };
  return token.relation === 'appos' ? { ...token, relation: 'obj' } : undefined;
});

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

/** A noun that is read as a verb, who has what it names, and the verb behind that tells something of it. */
interface OwnedNoun {
  readonly owner: number;
  readonly noun: number;
  readonly verb: number;
}

const ownedNouns = ofSentence((tokens): readonly OwnedNoun[] =>
  foundAt(tokens, ({ xpos }, noun): OwnedNoun | undefined => {
    const owner = xpos === 'VBZ' ? below(tokens, noun, 'nsubj') : -1;
    const isOwner = tokens[noun - 1]?.xpos === 'POS' && tokens[noun - 1]?.head === owner;
    if (!isOwner || owner < 0) return undefined;
    const verb = tokens.findIndex(
      (one, at) =>
        at > noun &&
        one.head === noun &&
        /^(?:xcomp|ccomp|parataxis|conj)$/u.test(one.relation) &&
        isFinite(at, tokens) &&
        below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'cc') < 0,
    );
    return { owner, noun, verb };
  }),
);

/** `Denmark's exports to Norway fell`: what somebody has is no verb. */
export const asOwned = inSentencesWith(ownedNouns, (token, at, tokens) => {
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
});

const isFinite = (verb: number, tokens: readonly SyntaxToken[]): boolean =>
  [verb, below(tokens, verb, 'aux', 'aux:pass', 'cop')].some((at) =>
    /^(?:VB[DPZ]|MD)$/u.test(tokens[at]?.xpos ?? ''),
  );
