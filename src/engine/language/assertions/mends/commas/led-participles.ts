import { lemmatise, type SyntaxToken } from '../../../syntax/index.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

/** A phrase at the head of a sentence with a participle right behind its noun, and the verb that has a subject. */
interface LedParticiple {
  readonly noun: number;
  readonly participle: number;
  readonly verb: number;
}

const ledParticiple = ofSentence((tokens): LedParticiple | undefined => {
  const first = tokens[0];
  const noun = first?.relation === 'case' ? first.head : -1;
  const participle = noun + 1;
  const word = tokens[participle];
  const isHung = [participle, word?.head].includes(tokens[noun]?.head);
  if (noun <= 0 || tokens[noun]?.upos !== 'NOUN' || !isHung) return undefined;
  const isParticiple = word?.upos === 'VERB' && /^VB[DN]?$/u.test(word.xpos);
  if (!isParticiple || !/^(?:advcl|ccomp)$/u.test(word.relation) || word.head < participle)
    return undefined;
  const isFree =
    below(tokens, participle, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'obj') < 0;
  const subject = below(tokens, word.head, 'nsubj', 'nsubj:pass');
  return isFree && subject > participle ? { noun, participle, verb: word.head } : undefined;
});

/** `In a letter read to the jury she said`: what was read is the letter, and she said it there. */
export const asLedParticiple = inSentencesWith(ledParticiple, (token, at, tokens) => {
  const led = ledParticiple(tokens);
  if (at === led?.noun) return { ...token, head: led.verb, relation: 'obl' };
  return at === led?.participle
    ? { ...token, xpos: 'VBN', head: led.noun, relation: 'acl' }
    : undefined;
});

/** `$300 belonging to Acme to Berg`: nothing belongs to two, and the second is whom it is paid to. */
export const asSecondRecipient = ofRelations(/^obl$/u, (token, at, tokens) => {
  const clause = tokens[token.head];
  if (clause?.relation !== 'acl' || clause.xpos !== 'VBG') return undefined;
  if (clause.lemma !== 'belong' || !isTo(at, tokens)) return undefined;
  const verb = tokens[clause.head]?.head ?? -1;
  const isSecond = tokens.some(
    ({ head, relation }, other) =>
      other < at && head === token.head && relation === 'obl' && isTo(other, tokens),
  );
  return isSecond && tokens[verb]?.upos === 'VERB' ? { ...token, head: verb } : undefined;
});

const isTo = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[below(tokens, at, 'case')]?.text.toLowerCase() === 'to';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

const verbsBehindDays = ofSentence((tokens): readonly VerbBehindDay[] =>
  foundAt(tokens, ({ text }, day): VerbBehindDay | undefined => {
    if (tokens[day - 1]?.text !== 'on' || !WEEKDAY.test(text)) return undefined;
    const [participle, noun] = [tokens[day - 2], tokens[day - 3]];
    const [verb, object] = [tokens[day + 1], tokens[day + 2]];
    if (verb?.xpos !== 'NNS') return undefined;
    const isMisread = verb.head === day - 2 && tokens[day]?.head === day + 1;
    const isClause = participle?.xpos === 'VBD' && noun?.head === day - 2;
    const isObject = object?.upos === 'NOUN' && object.head === day + 1;
    if (!isMisread || !isClause || !isObject || noun.relation !== 'nsubj') return undefined;
    return { noun: day - 3, participle: day - 2, day, verb: day + 1, object: day + 2 };
  }),
);

/** `A survey published on Tuesday puts figures to them`: no day has puts, and what was published tells it. */
export const asVerbBehindDay = inSentencesWith(verbsBehindDays, (token, at, tokens) => {
  for (const { noun, participle, day, verb, object } of verbsBehindDays(tokens)) {
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
    if (at === participle) return { ...token, xpos: 'VBN', head: noun, relation: 'acl' };
    if (at === day) return { ...token, head: participle, relation: 'obl' };
    if (at === verb) {
      const { head, relation } = tokens[participle] ?? token;
      return { ...token, ...readAsVerb(token), head, relation };
    }
    if (at === object) return { ...token, head: verb, relation: 'obj' };
    if (token.head === verb && at < verb) return { ...token, head: day };
    if (token.head === participle && at > verb) return { ...token, head: verb };
  }
  return undefined;
});

const readAsVerb = ({ text }: SyntaxToken): Pick<SyntaxToken, 'upos' | 'xpos' | 'lemma'> => ({
  upos: 'VERB',
  xpos: 'VBZ',
  lemma: lemmatise(text, 'VBZ', false),
});

interface VerbBehindDay {
  readonly noun: number;
  readonly participle: number;
  readonly day: number;
  readonly verb: number;
  readonly object: number;
}
