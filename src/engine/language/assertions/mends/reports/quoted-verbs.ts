import { below, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

const OPENING = /^["“]$/u;

/** An auxiliary before a quotation mark, and the participle behind it. */
interface QuotedVerb {
  readonly auxiliary: number;
  readonly verb: number;
}

const quotedVerb = ofSentence((tokens): QuotedVerb | undefined => {
  const auxiliary = tokens.findIndex(
    ({ lemma, relation }, at) =>
      lemma === 'have' && !relation.startsWith('aux') && OPENING.test(tokens[at + 1]?.text ?? ''),
  );
  const verb = auxiliary + 2 + (tokens[auxiliary + 2]?.upos === 'ADV' ? 1 : 0);
  const isVerb = /^VB[DN]$/u.test(tokens[verb]?.xpos ?? '') && tokens[verb]?.upos === 'VERB';
  if (auxiliary < 0 || !isVerb || below(tokens, auxiliary, 'obj') >= 0) return undefined;
  return { auxiliary, verb };
});

/** `said he had "treated it as his own"`: the marks part no auxiliary from its verb. */
export const asQuotedVerb = inSentencesWith(quotedVerb, (token, at, tokens) => {
  const found = quotedVerb(tokens);
  if (!found) return undefined;
  const { auxiliary, verb } = found;
  const top = tokens[auxiliary];
  if (at === verb && top) return { ...token, xpos: 'VBN', head: top.head, relation: top.relation };
  if (at === auxiliary) return { ...token, upos: 'AUX', head: verb, relation: 'aux' };
  return token.head === auxiliary ? { ...token, head: verb } : undefined;
});

/**
 * `accused him of "lying", adding that he had never asked`: who accuses adds it, and not who is accused of
 * what stands before the comma.
 */
export const asAddedByDoer = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const gerund = tokens[token.head];
  const verb = tokens[gerund?.head ?? -1];
  const isGerund = gerund?.xpos === 'VBG' && /^(?:advcl|acl|xcomp|ccomp)$/u.test(gerund.relation);
  if (!isGerund || token.xpos !== 'VBG' || verb?.upos !== 'VERB') return undefined;
  if (below(tokens, at, 'ccomp') < at || below(tokens, at, 'mark') >= 0) return undefined;
  const isMarked = /^(?:of|for|from)$/u.test(
    tokens[below(tokens, token.head, 'mark')]?.text.toLowerCase() ?? '',
  );
  return isMarked && tokens[at - 1]?.text === ',' ? { ...token, head: gerund.head } : undefined;
});
