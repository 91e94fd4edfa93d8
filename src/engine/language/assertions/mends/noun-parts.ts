import type { SyntaxToken } from '../../syntax/token.js';
import { below, type Mend } from '../mend.js';
import { basePhrase } from './rows.js';

/** `3 of 40 workers voted`: the number is the subject, and what it is of a part of it. */
export const asPartOf: Mend = (token, at, tokens) => {
  const number = token.upos === 'NUM' ? at : numberBefore(at, tokens);
  const whole = number < 0 ? undefined : basePhrase(number + 2, tokens);
  const [part, noun] = [tokens[number], tokens[whole?.head ?? -1]];
  if (!whole || !part || !noun || tokens[number + 1]?.text.toLowerCase() !== 'of') return undefined;
  const isSplit =
    part.head === noun.head && part.relation !== noun.relation && noun.relation.startsWith('nsubj');
  if (!isSplit || part.relation !== 'obl:unmarked') return undefined;
  if (at === number) return { ...token, relation: noun.relation };
  return at === whole.head ? { ...token, head: number, relation: 'nmod' } : undefined;
};

/** The number that a noun is behind: `3 of 40 workers`. */
function numberBefore(noun: number, tokens: readonly SyntaxToken[]): number {
  const preposition = below(tokens, noun, 'case');
  const number = preposition - 1;
  return tokens[number]?.upos === 'NUM' ? number : -1;
}

const EXCEPT = /^(?:but|except|save)$/iu;
const ALL_OR_NONE = /^(?:nobody|one|none|nothing|no-one|everyone|everybody|everything)$/iu;

/** `no one but Holm signed`: who is excepted is a part of the subject, and no subject or second subject. */
export const asException: Mend = (token, at, tokens) => {
  for (const [index, { text }] of tokens.entries()) {
    const [all, but] = [index - 1, index];
    const phrase = EXCEPT.test(text) ? basePhrase(index + 1, tokens) : undefined;
    const pronoun = tokens[all];
    if (!phrase || !pronoun || !ALL_OR_NONE.test(pronoun.text)) continue;
    if (pronoun.text.toLowerCase() === 'one' && !/^no$/iu.test(tokens[all - 1]?.text ?? ''))
      continue;
    if (at === but) return { ...token, upos: 'ADP', head: phrase.head, relation: 'case' };
    if (at === phrase.head) return { ...token, head: all, relation: 'nmod' };
    const excepted = tokens[phrase.head];
    if (at === all && excepted?.relation.startsWith('nsubj'))
      return { ...token, head: excepted.head, relation: excepted.relation };
  }
  return undefined;
};

/** `…, nor did Holm`: who does not either, behind an auxiliary that stands for the verb before. */
export const asEcho: Mend = (token, at, tokens) => {
  for (const [index, { text, head: above }] of tokens.entries()) {
    const [auxiliary, subject] = [index + 1, basePhrase(index + 2, tokens)];
    if (!/^(?:nor|neither|so)$/iu.test(text) || !subject || !isAuxiliary(tokens[auxiliary]))
      continue;
    if (tokens[subject.end] && tokens[subject.end]?.upos !== 'PUNCT') continue;
    const verb = tokens[auxiliary]?.head ?? -1;
    if (tokens[verb]?.upos !== 'VERB' || verb > index) continue;
    if (at === subject.head) return { ...token, head: verb, relation: 'orphan' };
    if (at === auxiliary || (at === index && above >= index))
      return { ...token, head: subject.head, relation: at === index ? 'cc' : 'aux' };
    if (token.head === auxiliary) return { ...token, head: subject.head };
  }
  return undefined;
};

const isAuxiliary = (word: SyntaxToken | undefined): boolean =>
  word !== undefined && (word.upos === 'AUX' || /^(?:do|have|be)$/u.test(word.lemma));
