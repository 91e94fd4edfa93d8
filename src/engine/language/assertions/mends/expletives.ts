import { WordList } from '../../../data/index.js';
import { TIME_UNITS } from '../../grammar/time-units.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { takesClause } from '../governors.js';
import { below, ofRelations } from '../mend.js';
import { isCleft, isDescribed } from './clefts.js';
import { clausesBehind, isSubjects, isUntimely, judgesClause } from './extraposed.js';

/** `it seems that` */
const IMPERSONAL = new WordList('grammar/impersonal-verbs.txt');
/** `it rained`, `it was cold`, `it was Monday` */
const WEATHER = new WordList('grammar/weather-and-time-words.txt');
/** What somebody feels has a subject that means something: `it was convinced that`. */
const FEELING = new WordList('speakers/thinking-words.txt');
/** Whose object hears what is said: so does the subject of `it was told that`. */
const WITH_HEARER = new WordList('speakers/verbs-with-hearer.txt');

/** `Mayor Sten Falk denied`: a name means something, and goes with the title right before it. */
export const asNameBehindTitle = ofRelations(/^expl$/u, (token, at, tokens) => {
  const title = tokens[at - 1];
  const isTitle = title?.relation === 'nsubj' && title.head === token.head;
  return isTitle && token.upos === 'PROPN' && /^(?:NOUN|PROPN)$/u.test(title.upos)
    ? { ...token, head: at - 1, relation: 'flat' }
    : undefined;
});

/**
 * `It is alleged that`, `it was the mayor who`, `it takes two hours to`, `made it clear that`: a subject or
 * an object that means nothing. `It is ready to sail` is none, though a parser may take it for one.
 */
export const asExpletive = ofRelations(
  /^(?:expl|obj|nsubj(?::pass|:outer)?)$/u,
  (token, at, tokens) => {
    if (token.text.toLowerCase() !== 'it' || token.upos !== 'PRON') return undefined;
    const { head, relation } = token;
    if (relation === 'expl')
      return isSubjects(head, tokens) || isDescribed(head, tokens)
        ? { ...token, relation: 'nsubj' }
        : undefined;
    const isSubject = /^nsubj(?::pass|:outer)?$/u.test(relation) && at < head;
    const isExpletive = isSubject
      ? isWeather(head, tokens) || isCleft(head, tokens) || isExtraposed(token, tokens)
      : relation === 'obj' && standsForClause(head, tokens);
    return isExpletive ? { ...token, relation: 'expl' } : undefined;
  },
);

/** `it rained`, `it was cold`, `it got dark`, `it was 8 a.m.`, `it is nine years since`. */
function isWeather(predicate: number, tokens: readonly SyntaxToken[]): boolean {
  const word = tokens[predicate];
  if (!word || below(tokens, predicate, 'obj') >= 0) return false;
  const attribute = below(tokens, predicate, 'xcomp');
  if (/^(?:become|get|grow|turn)$/u.test(word.lemma) && attribute >= 0)
    return WEATHER.has(tokens[attribute]?.lemma.toLowerCase() ?? '');
  const isNamed = WEATHER.has(word.lemma.toLowerCase());
  if (word.upos === 'VERB') return isNamed;
  if (below(tokens, predicate, 'cop') < 0) return false;
  if (isNamed) return below(tokens, predicate, 'nmod:poss') < 0;
  if (word.upos === 'NUM') return CLOCK.test(tokens[predicate + 1]?.text ?? '');
  return (
    TIME_UNITS.has(word.lemma) && tokens.slice(predicate + 1).some(({ text }) => SINCE.test(text))
  );
}

const CLOCK = /^(?:[ap]\.?m\.?|o['’]clock)$/iu;
const SINCE = /^(?:since|before|until)$/iu;

/** `it seems that`, `it is clear that`, `it is alleged that`, `it took two days to`. */
function isExtraposed(
  { head: predicate, relation }: SyntaxToken,
  tokens: readonly SyntaxToken[],
): boolean {
  const word = tokens[predicate];
  if (!word) return false;
  const lemma = verbOf(predicate, tokens);
  const clauses = clausesBehind(predicate, tokens);
  const isFinite = clauses.some(({ kind }) => kind === 'finite');
  if (relation === 'nsubj:pass')
    return isFinite && takesClause(lemma) && !WITH_HEARER.has(lemma) && !FEELING.has(word.text);
  if (word.upos === 'VERB') {
    if (isFinite)
      return IMPERSONAL.has(lemma) || judgesClause(below(tokens, predicate, 'xcomp'), tokens);
    return clauses.some(({ kind }) => kind === 'to') && isSpent(predicate, lemma, tokens);
  }
  if (below(tokens, predicate, 'cop') < 0) return false;
  if (isUntimely(predicate, tokens) && clauses.some(({ kind }) => kind === 'to')) return true;
  if (!judgesClause(predicate, tokens)) return false;
  return isFinite || clauses.some((one) => one.relation === 'csubj');
}

/** `it takes two hours to cross`, `it cost the town $4 million to build`. */
function isSpent(verb: number, lemma: string, tokens: readonly SyntaxToken[]): boolean {
  const isTime = ({ head, lemma: unit, relation }: SyntaxToken, at: number): boolean =>
    head === verb && at > verb && TIME_UNITS.has(unit) && /^(?:obj|obl|advmod)/u.test(relation);
  return lemma === 'cost' || (lemma === 'take' && tokens.some(isTime));
}

/** `made it clear that`, `found it hard to agree`, `take it that`. */
function standsForClause(verb: number, tokens: readonly SyntaxToken[]): boolean {
  const judgement = below(tokens, verb, 'xcomp');
  const clauses = clausesBehind(verb, tokens);
  if (judgement >= 0) return judgesClause(judgement, tokens) && clauses.length > 0;
  return tokens[verb]?.lemma === 'take' && clauses.some(({ kind }) => kind === 'finite');
}

/** The base form of a verb with its particle. */
function verbOf(verb: number, tokens: readonly SyntaxToken[]): string {
  const particle = tokens[below(tokens, verb, 'compound:prt')];
  const lemma = tokens[verb]?.lemma.toLowerCase() ?? '';
  return particle ? `${lemma} ${particle.text.toLowerCase()}` : lemma;
}

/** `it is too small to carry cars`, `it took two days to get there`: an infinitive is of the subject, or is it. */
export const asSubjects = ofRelations(/^(?:csubj|advcl)$/u, (token, at, tokens) => {
  const it = tokens[below(tokens, token.head, 'expl', 'nsubj')];
  if (it?.text.toLowerCase() !== 'it' || tokens[below(tokens, at, 'mark')]?.xpos !== 'TO')
    return undefined;
  if (token.relation === 'csubj')
    return isSubjects(token.head, tokens) ? { ...token, relation: 'xcomp' } : undefined;
  const isSpentOn =
    token.relation === 'advcl' && isSpent(token.head, verbOf(token.head, tokens), tokens);
  return isSpentOn ? { ...token, relation: 'csubj' } : undefined;
});
