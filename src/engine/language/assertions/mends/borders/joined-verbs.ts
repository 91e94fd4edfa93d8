import type { SyntaxToken } from '../../../syntax/token.js';
import { takesClause } from '../../governors.js';
import { below, likeBelow, ofRelations } from '../../mend.js';

/** Whether a verb is an infinitive or stands behind a modal. */
const isBound = (verb: number, tokens: readonly SyntaxToken[]): boolean => {
  if (tokens[verb]?.xpos !== 'VB') return false;
  const isInfinitive = tokens[below(tokens, verb, 'mark')]?.xpos === 'TO';
  return isInfinitive || modalOf(verb, tokens) >= 0;
};

const modalOf = (verb: number, tokens: readonly SyntaxToken[]): number =>
  likeBelow(tokens, verb, ({ xpos, relation }) => relation === 'aux' && xpos === 'MD');

/** Whether a verb with no subject of its own is finite beyond doubt: `hopes`, `has bought`. */
function isFinite(verb: number, tokens: readonly SyntaxToken[]): boolean {
  if (below(tokens, verb, 'nsubj', 'nsubj:pass', 'mark', 'expl') >= 0) return false;
  const first = likeBelow(tokens, verb, ({ relation }) => /^(?:aux|cop)/u.test(relation));
  return /^VB[DZ]$/u.test(tokens[first < 0 ? verb : first]?.xpos ?? '');
}

/**
 * `intends to apply and hopes to sell`, `estimates that it will cost more and has raised its prices`: a finite
 * verb is joined to one that stands free, and to none behind `to` or a modal.
 */
export const asFiniteBesideInfinitive = ofRelations(/^conj$/u, (token, at, tokens) => {
  if (token.upos !== 'VERB' || !isBound(token.head, tokens) || !isFinite(at, tokens))
    return undefined;
  let above = token.head;
  while (above >= 0 && (isBound(above, tokens) || !isClause(tokens[above])))
    above = tokens[above]?.head ?? -1;
  return above >= 0 && above < at ? { ...token, head: above } : undefined;
});

const isClause = (word: SyntaxToken | undefined): boolean =>
  word?.upos === 'VERB' && /^VB[DPZ]$/u.test(word.xpos);

/** The clause of a verb, before another word, that says what somebody says; -1 for none. */
const contentOf = (verb: number, end: number, tokens: readonly SyntaxToken[]): number =>
  likeBelow(tokens, verb, ({ relation }, at) => relation === 'ccomp' && at > verb && at < end);

/** `said that it would sell two ships, the Ida and the Moe, and use the money`: a bare verb shares the modal. */
export const asBareBesideModal = ofRelations(/^conj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.xpos !== 'VB' || !/^VB[DZ]$/u.test(verb?.xpos ?? '')) return undefined;
  if (below(tokens, at, 'nsubj', 'nsubj:pass', 'aux', 'mark') >= 0) return undefined;
  const content = contentOf(token.head, at, tokens);
  return content >= 0 && modalOf(content, tokens) >= 0 ? { ...token, head: content } : undefined;
});

/**
 * `said that her client had written to them and never received an answer`: without a comma before `and`, what
 * may stand behind `had` is joined to what does, where a noun had done it.
 */
export const asParticipleBesidePerfect = ofRelations(/^conj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (!/^VB[DN]$/u.test(token.xpos) || !verb || !takesClause(verb.lemma)) return undefined;
  if (below(tokens, at, 'nsubj', 'nsubj:pass', 'aux', 'mark', 'cop') >= 0) return undefined;
  const and = below(tokens, at, 'cc');
  if (tokens[and - 1]?.text === ',' || tokens[and]?.text !== 'and') return undefined;
  const content = contentOf(token.head, at, tokens);
  const isPerfect =
    likeBelow(tokens, content, ({ lemma, relation }) => relation === 'aux' && lemma === 'have') >=
    0;
  const subject = tokens[below(tokens, content, 'nsubj')];
  const mayFollow = token.xpos === 'VBN' || token.text.endsWith('ed');
  return isPerfect && subject?.upos !== 'PRON' && mayFollow
    ? { ...token, xpos: 'VBN', head: content }
    : undefined;
});

/**
 * `told them that he never paid the firm that won, and accused rivals`: no clause that opens without a comma
 * goes on behind one; the verb is joined to that of who says it.
 */
export const asVerbBeyondClause = ofRelations(/^conj$/u, (token, at, tokens) => {
  const clause = tokens[token.head];
  if (clause?.relation !== 'acl:relcl' || !isFinite(at, tokens)) return undefined;
  const and = below(tokens, at, 'cc');
  const who = likeBelow(tokens, token.head, ({ xpos }) => /^W(?:DT|P)$/u.test(xpos));
  if (tokens[and - 1]?.text !== ',' || who < 0 || tokens[who - 1]?.text === ',') return undefined;
  let above = verbAbove(token.head, tokens);
  // Without another `that` it is no second thing that is said.
  if (/^that$/iu.test(tokens[below(tokens, above, 'mark')]?.text ?? ''))
    above = verbAbove(above, tokens);
  const verb = tokens[above];
  return verb?.upos === 'VERB' && /^VB[DZ]$/u.test(verb.xpos) && verb.xpos === token.xpos
    ? { ...token, head: above }
    : undefined;
});

function verbAbove(at: number, tokens: readonly SyntaxToken[]): number {
  let above = tokens[at]?.head ?? -1;
  while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
  return above;
}

/** `to cut 300 jobs, most of them in Lund, and to save 90 million`: an infinitive is joined to one, and to no noun. */
export const asInfinitiveBesideInfinitive = ofRelations(/^conj$/u, (token, at, tokens) => {
  if (token.xpos !== 'VB' || tokens[below(tokens, at, 'mark')]?.xpos !== 'TO') return undefined;
  if (!/^(?:NOUN|PRON|PROPN|NUM|ADJ|DET)$/u.test(tokens[token.head]?.upos ?? '')) return undefined;
  if (below(tokens, token.head, 'cop') >= 0) return undefined;
  const first = tokens.findLastIndex(
    ({ xpos }, other) =>
      other < token.head && xpos === 'VB' && tokens[below(tokens, other, 'mark')]?.xpos === 'TO',
  );
  return first >= 0 ? { ...token, head: first } : undefined;
});
