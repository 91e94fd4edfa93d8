import { TIME_UNITS } from '../../../grammar/time-units.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  firstUnder,
  foundAt,
  inSentencesWith,
  lastUnder,
  ofRelations,
  ofSentence,
} from '../../mend.js';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** A subject, the day behind it, and the verb behind that. */
interface DayBetween {
  readonly subject: number;
  readonly day: number;
  readonly verb: number;
}

const daysBetween = ofSentence((tokens): readonly DayBetween[] =>
  foundAt(tokens, ({ text, relation, head }, day): DayBetween | undefined => {
    if (relation !== 'nmod' || tokens[day - 1]?.text !== 'on' || !DAY.test(text)) return undefined;
    let subject = head;
    while (tokens[subject]?.relation === 'nmod') subject = tokens[subject]?.head ?? -1;
    const noun = tokens[subject];
    if (!noun?.relation.startsWith('nsubj') || noun.head < day) return undefined;
    const isNext = tokens
      .slice(lastUnder(day, tokens) + 1, noun.head)
      .every(
        ({ head: above, relation: own }) => above === noun.head && /^(?:aux|advmod|cop)/u.test(own),
      );
    return isNext ? { subject, day, verb: noun.head } : undefined;
  }),
);

/** `The operator Norsund on Friday cut its forecast`: the day is when it did, and parts no name from its noun. */
export const asDayOfVerb = inSentencesWith(daysBetween, (token, at, tokens) => {
  for (const { subject, day, verb } of daysBetween(tokens)) {
    if (at === day) return { ...token, head: verb, relation: 'obl' };
    const name = day - 2;
    const isName = tokens[name]?.upos === 'PROPN' && name > subject;
    if (!isName || tokens[name]?.head !== verb) continue;
    if (at === name)
      return { ...token, head: verb, relation: tokens[subject]?.relation ?? 'nsubj' };
    if (at === subject) return { ...token, head: name, relation: 'compound' };
  }
  return undefined;
});

/** `Three were killed and 17 injured`: a number right before a second participle is who it happened to. */
export const asNumberOfVerb = ofRelations(/^(?:nummod|nsubj)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.upos !== 'NUM' || verb?.relation !== 'conj' || !/^VB[ND]$/u.test(verb.xpos))
    return undefined;
  if (token.head !== lastUnder(at, tokens) + 1) return undefined;
  const isPassive = below(tokens, verb.head, 'nsubj:pass') >= 0;
  if (token.relation === 'nsubj' && !isPassive) return undefined;
  return { ...token, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
});

/** `“A panel of five chose it,” he said`: the only subject of a verb is its own. */
export const asOnlySubjectOfVerb = ofRelations(/^nsubj:outer$/u, (token, at, tokens) => {
  const said = tokens[token.head];
  const content = said?.relation === 'parataxis' ? said.head : below(tokens, token.head, 'ccomp');
  const clause = content > at && content < token.head ? content : token.head;
  const isFree =
    tokens[clause]?.upos === 'VERB' &&
    below(tokens, clause, 'nsubj', 'nsubj:pass', 'cop', 'csubj') < 0;
  if (at > clause || !isFree) return undefined;
  const isPassive = below(tokens, clause, 'aux:pass') >= 0;
  return { ...token, head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
});

/** A noun read as the top of a clause, and the finite verb right behind it that was taken for one about it. */
interface TopNoun {
  readonly noun: number;
  readonly verb: number;
}

const topNouns = ofSentence((tokens): readonly TopNoun[] =>
  foundAt(tokens, ({ relation, xpos, head }, verb): TopNoun | undefined => {
    const noun = tokens[head];
    if (!relation.startsWith('acl') || !/^VB[DZ]$/u.test(xpos) || noun?.upos !== 'NOUN')
      return undefined;
    const isTop = /^(?:ccomp|root)$/u.test(noun.relation) || isObjectBefore(head, tokens);
    if (!isTop || below(tokens, head, 'det') < 0) return undefined;
    const isBare = below(tokens, verb, 'nsubj', 'nsubj:pass', 'expl', 'mark', 'aux') < 0;
    const isRelative = tokens
      .slice(head, verb)
      .some(({ xpos: tag, text }) => tag.startsWith('W') || text === ',');
    return isBare && !isRelative && below(tokens, head, 'cop', 'nsubj', 'expl') < 0
      ? { noun: head, verb }
      : undefined;
  }),
);

/** `“A committee of nine picked it,” he said`: a finite verb without `who` or `that` describes no noun, but is its. */
export const asTopVerb = inSentencesWith(topNouns, (token, at, tokens) => {
  for (const { noun, verb } of topNouns(tokens)) {
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
    const above = tokens[noun];
    const relation = above?.relation === 'obj' ? 'ccomp' : above?.relation;
    if (at === verb && above && relation) return { ...token, head: above.head, relation };
    if (token.head === noun && at > verb) return { ...token, head: verb };
  }
  return undefined;
});

/** What is said, before who says it and the verb. */
const isObjectBefore = (noun: number, tokens: readonly SyntaxToken[]): boolean => {
  const { relation, head } = tokens[noun] ?? { relation: '', head: -1 };
  const sayer = below(tokens, head, 'nsubj');
  return relation === 'obj' && noun < sayer && sayer < head;
};

/** Who stands behind a semicolon, and the verb right behind them. */
interface BehindMark {
  readonly who: number;
  readonly verb: number;
}

const behindMarks = ofSentence((tokens): readonly BehindMark[] =>
  foundAt(tokens, ({ relation, upos }, who): BehindMark | undefined => {
    const isLoose = /^(?:appos|conj|nmod|parataxis)$/u.test(relation);
    if (!isLoose || !/^(?:NOUN|PROPN)$/u.test(upos)) return undefined;
    const first = firstUnder(who, tokens);
    const isBehind = [tokens[first], tokens[first - 1]].some((one) => one?.text === ';');
    const verb = lastUnder(who, tokens) + 1;
    const word = tokens[verb];
    const isFinite = /^VB[DZP]$/u.test(word?.xpos ?? '') && word?.upos === 'VERB';
    return isBehind && isFinite && below(tokens, verb, 'nsubj', 'nsubj:pass', 'aux') < 0
      ? { who, verb }
      : undefined;
  }),
);

/** `They were calm; Ida Moe resigned`: behind a semicolon stands who does what the verb behind says. */
export const asSubjectBehindMark = inSentencesWith(behindMarks, (token, at, tokens) => {
  for (const { who, verb } of behindMarks(tokens)) {
    if (at === who) return { ...token, head: verb, relation: 'nsubj' };
    if (at === verb) return { ...token, head: tokens[who]?.head ?? -1, relation: 'parataxis' };
  }
  return undefined;
});

/** `The strike cost the firm 6 million`: a finite verb is no part of a name; what stands before it does it. */
export const asCompoundSubject = ofRelations(
  /^(?:compound|det|amod|nmod:poss)$/u,
  (token, at, tokens) => {
    const verb = tokens[token.head];
    if (verb?.upos !== 'VERB' || !/^VB[DPZ]$/u.test(verb.xpos) || at > token.head) return undefined;
    const noun = below(tokens, token.head, 'compound');
    const isSubject = noun === token.head - 1 && /^(?:NOUN|PROPN)$/u.test(tokens[noun]?.upos ?? '');
    if (!isSubject || below(tokens, token.head, 'nsubj', 'nsubj:pass', 'expl') >= 0)
      return undefined;
    return at === noun ? { ...token, relation: 'nsubj' } : { ...token, head: noun };
  },
);

/** A noun that a number parts from the time it was hung from: `his phone two days after`. */
interface NounBeforeTime {
  readonly noun: number;
  readonly number: number;
  readonly time: number;
}

const nounsBeforeTimes = ofSentence((tokens): readonly NounBeforeTime[] =>
  foundAt(tokens, ({ relation, head }, noun): NounBeforeTime | undefined => {
    const time = tokens[head];
    if (relation !== 'compound' || !time || !TIME_UNITS.has(time.lemma)) return undefined;
    const number = below(tokens, head, 'nummod');
    return number > noun && number < head && tokens[head]?.relation === 'obl'
      ? { noun, number, time: head }
      : undefined;
  }),
);

/** `deleted it from his phone two days after`: no phone is two days; they say when. */
export const asNounBeforeTime = inSentencesWith(nounsBeforeTimes, (token, at, tokens) => {
  for (const { noun, number, time } of nounsBeforeTimes(tokens)) {
    if (at === noun) return { ...token, head: tokens[time]?.head ?? -1, relation: 'obl' };
    if (at === time) return { ...token, relation: 'obl:unmarked' };
    if (token.head === time && at < number && at !== noun) return { ...token, head: noun };
  }
  return undefined;
});

/** A noun that a conjunction opens a clause with, and the finite verb behind it. */
interface Opened {
  readonly mark: number;
  readonly noun: number;
  readonly verb: number;
}

const openedClauses = ofSentence((tokens): readonly Opened[] =>
  foundAt(tokens, ({ relation, upos, head }, noun): Opened | undefined => {
    if (relation !== 'obl' || !/^(?:NOUN|PROPN)$/u.test(upos) || head > noun) return undefined;
    const mark = firstUnder(noun, tokens);
    const isMarked = [mark, mark - 1].find((at) => /^(?:as|while)$/iu.test(tokens[at]?.text ?? ''));
    const verb = lastUnder(noun, tokens) + 1;
    const word = tokens[verb];
    const isFinite =
      word?.head === head &&
      (/^VB[DZP]$/u.test(word.xpos) || (word.xpos === 'JJ' && word.text.endsWith('ed')));
    const isBare = below(tokens, verb, 'nsubj', 'nsubj:pass', 'aux') < 0;
    return isMarked !== undefined && isFinite && isBare && word.relation === 'advcl'
      ? { mark: isMarked, noun, verb }
      : undefined;
  }),
);

/** `Copper rose as traders fretted`: behind such a word a noun right before a finite verb is its subject. */
export const asSubjectBehindAs = inSentencesWith(openedClauses, (token, at, tokens) => {
  for (const { mark, noun, verb } of openedClauses(tokens)) {
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
    if (at === mark) return { ...token, upos: 'SCONJ', head: verb, relation: 'mark' };
  }
  return undefined;
});
