import { WordList } from '../../../../data/index.js';
import { bodyHeads } from '../../../entities/body-heads.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  inSentencesWith,
  likeBelow,
  nounOfName,
  ofRelations,
  ofSentence,
} from '../../mend.js';

/** The person above the body that a clause with `who` hangs from; -1 where none is. */
function personAbove(clause: number, tokens: readonly SyntaxToken[]): number {
  const who = likeBelow(tokens, clause, ({ text }) => /^who$/iu.test(text));
  let at = tokens[clause]?.head ?? -1;
  if (who <= at) return -1;
  let isOfBody = false;
  while (tokens[at]?.upos === 'PROPN' && tokens[at]?.relation === 'nmod') {
    isOfBody ||= isNameOfBody(at, tokens);
    at = tokens[at]?.head ?? -1;
  }
  return isOfBody && tokens[at]?.upos === 'PROPN' ? at : -1;
}

const isNameOfBody = (word: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(
    ({ text, head }, at) =>
      (at === word || (head === word && tokens[at]?.upos === 'PROPN')) &&
      bodyHeads().all.has(text.toLowerCase()),
  );

/** `Ada Finch of the Calder Institute, who led the work`: `who` is the person, and no institute. */
export const asClauseOfPersonOfBody = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  const person = personAbove(at, tokens);
  return person >= 0 ? { ...token, head: person } : undefined;
});

/** `the chemist Ada Finch, then working at the Calder Institute, who left`: `who` is the chemist. */
export const asClauseBeyondWorkplace = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  const place = tokens[token.head];
  const who = likeBelow(tokens, at, ({ text }) => /^who$/iu.test(text));
  const link = tokens[below(tokens, token.head, 'case')]?.text.toLowerCase();
  const participle = tokens.findLastIndex(
    ({ xpos }, other) => other < token.head && other === place?.head && /^VB[GN]$/u.test(xpos),
  );
  if (tokens[who - 1]?.text !== ',' || participle < 0 || !/^(?:at|in)$/u.test(link ?? ''))
    return undefined;
  const comma = tokens.findLastIndex(({ text }, other) => other < participle && text === ',');
  const isOpened = tokens.slice(comma + 1, participle).every(({ upos }) => upos === 'ADV');
  const person = nounOfName(comma - 1, tokens);
  return isOpened && tokens[person]?.upos.match(/^(?:NOUN|PROPN)$/u)
    ? { ...token, head: person }
    : undefined;
});

/** A sentence read as a name, and the verb behind the clause about who is named. */
interface VerbBehind {
  readonly name: number;
  readonly verb: number;
}

const verbBehindClause = ofSentence((tokens): VerbBehind | undefined => {
  const name = tokens.findIndex(({ head }) => head < 0);
  if (tokens[name]?.upos !== 'PROPN') return undefined;
  const verb = tokens.findIndex(({ xpos, relation, head }, at) => {
    const isClause = tokens[head]?.relation === 'acl:relcl' && head > name;
    const isJoined = /^(?:advcl|conj|parataxis)$/u.test(relation) && tokens[at - 1]?.text === ',';
    return isClause && isJoined && /^VB[DZ]$/u.test(xpos);
  });
  const hasSubject = below(tokens, verb, 'nsubj', 'nsubj:pass', 'mark', 'cc') >= 0;
  return verb > name && !hasSubject ? { name, verb } : undefined;
});

/** `Ada Finch of Acme, who led it, dated the animal`: who is named does what stands behind the clause. */
export const asVerbBehindClause = inSentencesWith(verbBehindClause, (token, at, tokens) => {
  const found = verbBehindClause(tokens);
  if (at === found?.verb) return { ...token, head: -1, relation: 'root' };
  if (at === found?.name) return { ...token, head: found.verb, relation: 'nsubj' };
  const isStop = at === tokens.length - 1 && token.upos === 'PUNCT';
  return isStop && found ? { ...token, head: found.verb } : undefined;
});

/** A subordinator, the noun behind it, a participle between commas, and the verb behind that. */
interface PartedClause {
  readonly mark: number;
  readonly noun: number;
  readonly participle: number;
  readonly verb: number;
  readonly above: number;
}

const partedClause = ofSentence((tokens): PartedClause | undefined => {
  const participle = tokens.findIndex(
    ({ xpos, relation }, at) =>
      xpos === 'VBG' && relation === 'advcl' && tokens[at - 1]?.text === ',',
  );
  const mark = likeBelow(
    tokens,
    participle,
    ({ text }, at) => at < participle && /^(?:when|after|before|while|because)$/iu.test(text),
  );
  const noun = tokens.findIndex(
    ({ upos, relation }, at) =>
      at > mark &&
      at < participle &&
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      /^obl|^nsubj/u.test(relation),
  );
  const end = tokens.findIndex(({ text }, at) => at > participle && text === ',');
  const verb = end + 1;
  if (
    participle < 0 ||
    mark < 0 ||
    noun < 0 ||
    end < 0 ||
    !/^VB[DP]?$/u.test(tokens[verb]?.xpos ?? '')
  )
    return undefined;
  const isBare = below(tokens, verb, 'nsubj', 'nsubj:pass', 'cc', 'mark', 'aux') < 0;
  const above = tokens[participle]?.head ?? -1;
  return isBare && above < mark && above >= 0 ? { mark, noun, participle, verb, above } : undefined;
});

/** `were hurt when the Lady Anna, carrying 40, hit the quay`: what stands between the commas parts no subject from its verb. */
export const asPartedClause = inSentencesWith(partedClause, (token, at, tokens) => {
  const found = partedClause(tokens);
  if (!found) return undefined;
  const { mark, noun, participle, verb, above } = found;
  if (at === mark) return { ...token, head: verb, relation: 'mark' };
  if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
  if (at === participle) return { ...token, head: noun, relation: 'acl' };
  return at === verb ? { ...token, xpos: 'VBD', head: above, relation: 'advcl' } : undefined;
});

/** What is made of figures and the like, which show something. */
const EVIDENCE = new WordList('assertions/things-that-show.txt');
const SHOWING = /^(?:show|suggest|indicate|reveal|state|warn|confirm|find|prove|say)$/u;
const CITING =
  /^(?:point|cite|quote|publish|release|produce|present|receive|see|share|post|commission)$/u;

/** `pointed to figures from the operator, showing that trains were late`: figures show it, and nobody else. */
export const asShownByEvidence = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.xpos !== 'VBG' || !SHOWING.test(token.lemma) || !CITING.test(verb?.lemma ?? ''))
    return undefined;
  if (tokens[at - 1]?.text !== ',' || below(tokens, at, 'ccomp') < at) return undefined;
  const evidence = likeBelow(
    tokens,
    token.head,
    ({ relation, lemma }, other) =>
      other > token.head && other < at && /^(?:obj|obl)$/u.test(relation) && EVIDENCE.has(lemma),
  );
  return evidence >= 0 ? { ...token, head: evidence, relation: 'acl' } : undefined;
});
