import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../mend.js';
import { basePhrase } from './rows.js';

/** `3 of 40 workers voted`: the number is the subject, and what it is of a part of it. */
export const asPartOf = ofRelations(/^(?:obl:unmarked$|nsubj)/u, (token, at, tokens) => {
  const number = token.upos === 'NUM' ? at : numberBefore(at, tokens);
  const whole = number < 0 ? undefined : basePhrase(number + 2, tokens);
  const [part, noun] = [tokens[number], tokens[whole?.head ?? -1]];
  if (!whole || !part || !noun || tokens[number + 1]?.text.toLowerCase() !== 'of') return undefined;
  const isSplit =
    part.head === noun.head && part.relation !== noun.relation && noun.relation.startsWith('nsubj');
  if (!isSplit || part.relation !== 'obl:unmarked') return undefined;
  if (at === number) return { ...token, relation: noun.relation };
  return at === whole.head ? { ...token, head: number, relation: 'nmod' } : undefined;
});

/** The number that a noun is behind: `3 of 40 workers`. */
function numberBefore(noun: number, tokens: readonly SyntaxToken[]): number {
  const preposition = below(tokens, noun, 'case');
  const number = preposition - 1;
  return tokens[number]?.upos === 'NUM' ? number : -1;
}

const EXCEPT = /^(?:but|except|save)$/iu;
const ALL_OR_NONE = /^(?:nobody|one|none|nothing|no-one|everyone|everybody|everything)$/iu;

/** Who is excepted, and what from. */
interface Exception {
  readonly all: number;
  readonly but: number;
  readonly excepted: number;
}

const exceptions = ofSentence((tokens): readonly Exception[] =>
  foundAt(tokens, ({ text }, but): Exception | undefined => {
    const all = but - 1;
    const pronoun = tokens[all]?.text ?? '';
    if (!EXCEPT.test(text) || !ALL_OR_NONE.test(pronoun)) return undefined;
    const isNumber = /^one$/iu.test(pronoun) && !/^no$/iu.test(tokens[all - 1]?.text ?? '');
    const phrase = basePhrase(but + 1, tokens);
    return phrase && !isNumber ? { all, but, excepted: phrase.head } : undefined;
  }),
);

/** `no one but Holm signed`: who is excepted is a part of the subject, and no subject or second subject. */
export const asException = inSentencesWith(exceptions, (token, at, tokens) => {
  for (const { all, but, excepted } of exceptions(tokens)) {
    if (at === but) return { ...token, upos: 'ADP', head: excepted, relation: 'case' };
    if (at === excepted) return { ...token, head: all, relation: 'nmod' };
    const own = tokens[excepted];
    if (at === all && own?.relation.startsWith('nsubj'))
      return { ...token, head: own.head, relation: own.relation };
  }
  return undefined;
});

/** Who does as little as somebody before, with the words that say so, and the verb before. */
interface Echo {
  readonly opener: number;
  readonly auxiliary: number;
  readonly subject: number;
  readonly verb: number;
}

const echoes = ofSentence((tokens): readonly Echo[] =>
  foundAt(tokens, ({ text }, opener): Echo | undefined => {
    const auxiliary = opener + 1;
    if (!/^(?:nor|neither|so)$/iu.test(text) || !isAuxiliary(tokens[auxiliary])) return undefined;
    const subject = basePhrase(opener + 2, tokens);
    const verb = tokens[auxiliary]?.head ?? -1;
    if (!subject || tokens[verb]?.upos !== 'VERB' || verb > opener) return undefined;
    const behind = tokens[subject.end];
    return behind && behind.upos !== 'PUNCT'
      ? undefined
      : { opener, auxiliary, subject: subject.head, verb };
  }),
);

/** `…, nor did Holm`: who does not either, behind an auxiliary that stands for the verb before. */
export const asEcho = inSentencesWith(echoes, (token, at, tokens) => {
  for (const { opener, auxiliary, subject, verb } of echoes(tokens)) {
    if (at === subject) return { ...token, head: verb, relation: 'orphan' };
    if (at === auxiliary) return { ...token, head: subject, relation: 'aux' };
    if (at === opener && token.head >= opener) return { ...token, head: subject, relation: 'cc' };
    if (token.head === auxiliary) return { ...token, head: subject };
  }
  return undefined;
});

const isAuxiliary = (word: SyntaxToken | undefined): boolean =>
  word !== undefined && (word.upos === 'AUX' || /^(?:do|have|be)$/u.test(word.lemma));
