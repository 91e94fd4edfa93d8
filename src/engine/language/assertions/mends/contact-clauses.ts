import { WordList } from '../../../data/index.js';
import { TIME_UNITS } from '../../grammar/time-units.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { takesClause } from '../governors.js';
import { foundAt } from '../mend.js';
import { basePhrase, isFiniteForm, type Phrase, verbGroup } from './rows.js';

/**
 * A noun with a clause right behind it: `the deal the board rejected`, `a bridge built in 1904`, `the firm
 * that Acme bought`, `the claim that Acme lied`.
 */
export interface ContactClause {
  readonly noun: Phrase;
  /** The pronoun or conjunction before its subject, where one is written. */
  readonly opener: number | undefined;
  /** Whether it is what the noun says, and not about the noun. */
  readonly isContent: boolean;
  /** Its subject; a participle has none. */
  readonly subject: Phrase | undefined;
  /** Its verb, or the head of what a copula says. */
  readonly verb: number;
  /** The copula, and the phrase behind it that says what the subject is; undefined of a verb. */
  readonly copular: { readonly copula: number; readonly phrase: Phrase } | undefined;
  /** Where the clause ends. */
  readonly end: number;
  /** The predicate whose subject the noun is, and where its auxiliaries begin; undefined where the noun is an object. */
  readonly main: { readonly start: number; readonly predicate: number } | undefined;
}

/** Verbs with two objects: `gave the town the money raised in May`. */
const WITH_RECIPIENT = new WordList('assertions/recipient-verbs.txt');
const WITH_HEARER = new WordList('speakers/verbs-with-hearer.txt');

/** The contact clauses of a sentence, read off the row of its words. */
export function contactClauses(tokens: readonly SyntaxToken[]): readonly ContactClause[] {
  return foundAt(tokens, (_, start) => contactClauseAt(start, tokens));
}

function contactClauseAt(start: number, tokens: readonly SyntaxToken[]): ContactClause | undefined {
  const whole = basePhrase(start, tokens);
  if (!whole || tokens[whole.head]?.upos === 'PRON') return undefined;
  const [noun, bare] = partedAt(whole, tokens) ?? [whole];
  const before = tokens[start - 1];
  const opener = /^(?:that|which|whom|who)$/iu.test(tokens[noun.end]?.text ?? '')
    ? noun.end
    : undefined;
  const subject = bare ?? basePhrase(opener === undefined ? noun.end : opener + 1, tokens);
  const isContent = opener !== undefined && takesClause(tokens[noun.head]?.lemma ?? '');
  const from = subject?.end ?? noun.end;
  const copular = isContent ? copularAt(from, tokens) : undefined;
  const group = copular
    ? { start: copular.copula, verb: copular.phrase.head }
    : verbGroup(from, tokens);
  if (!group || (opener !== undefined && !subject)) return undefined;
  const end = copular
    ? restEnd(copular.phrase.end, tokens, false)
    : restEnd(group.verb + 1, tokens, isContent);
  const main = isSubjectSlot(before) ? mainAt(end, noun, tokens) : undefined;
  const clause = { noun, opener, isContent, subject, verb: group.verb, copular, end, main };
  if (!subject) return main && isParticiple(clause, group.start, tokens) ? clause : undefined;
  if (main) return clause;
  return opener === undefined && isOfObject(clause, group, tokens) ? clause : undefined;
}

/**
 * `The man police arrested fled`: two phrases that look like one, where what stands behind the first verb tells
 * that the second of them is not its subject: another verb, in the singular, or any behind `police`, which ends no phrase of nouns.
 */
function partedAt(
  { start, end }: Phrase,
  tokens: readonly SyntaxToken[],
): readonly [Phrase, Phrase] | undefined {
  if (tokens[start]?.upos !== 'DET') return undefined;
  const isCollective = /^police$/iu.test(tokens[end - 1]?.text ?? '');
  const last = tokens[end - 2]?.text === 'police' ? end - 2 : end - 1;
  const head = last - 1;
  const [noun, subject, verb] = [tokens[head], tokens[end - 1], tokens[end]];
  if (head <= start || noun?.xpos !== 'NN') return undefined;
  if (noun.text === 'police' || !(isCollective || subject?.xpos === 'NNS')) return undefined;
  if (!/^VB[DN]$/u.test(verb?.xpos ?? '')) return undefined;
  const first = { start, head, end: last };
  const main = mainAt(restEnd(end + 1, tokens, false), first, tokens);
  const finite = tokens[main?.start ?? -1];
  const isOfFirst = finite?.xpos === 'VBZ' || /^was$/iu.test(finite?.text ?? '');
  const isOfBoth =
    finite !== undefined && /^(?:VBD|MD)$/u.test(finite.xpos) && finite.text !== 'were';
  if (!main || !(isOfFirst || (isCollective && isOfBoth))) return undefined;
  return [first, { start: last, head: end - 1, end }];
}

/** Whether a noun that is no subject has the clause: `sued the firm the brothers founded`. */
function isOfObject(
  { noun, subject, end, verb }: ContactClause,
  group: { readonly start: number },
  tokens: readonly SyntaxToken[],
): boolean {
  const before = tokens[noun.start - 1];
  if (tokens[noun.start]?.upos !== 'DET' || !endsClause(tokens[end])) return false;
  // `said the firm Acme had left`: the clause is what is said, and the noun describes a name.
  const clause = tokens[verb];
  const isSaid = clause?.relation === 'ccomp' && clause.head === noun.start - 1;
  if (isSaid && subject && tokens[subject.head]?.upos === 'PROPN') return false;
  // `Off the pill she slept`, `in the north I think`: the verb is the sentence's own, or an aside.
  if (tokens[verb]?.relation === 'root' || takesClause(tokens[verb]?.lemma ?? '')) return false;
  // `The story the newspaper printed, …, was wrong`
  if (subject && before?.upos !== 'VERB' && isSubjectSlot(before))
    return tokens[subject.head]?.head === noun.head && tokens[subject.head]?.relation === 'appos';
  if (before?.upos !== 'VERB') return before?.upos === 'ADP' && tokens[verb]?.relation !== 'ccomp';
  const mayBeParticiple = tokens[verb]?.xpos === 'VBN' && group.start === verb;
  return !WITH_HEARER.has(before.lemma) && !(mayBeParticiple && WITH_RECIPIENT.has(before.lemma));
}

/** Whether a subject may stand behind a word: a comma, a conjunction, a verb of saying, or none. */
const isSubjectSlot = (before: SyntaxToken | undefined): boolean =>
  before === undefined ||
  /^(?:PUNCT|SCONJ|CCONJ)$/u.test(before.upos) ||
  before.xpos === 'WRB' ||
  (before.upos === 'VERB' && takesClause(before.lemma));

const endsClause = (behind: SyntaxToken | undefined): boolean =>
  behind === undefined || /^(?:PUNCT|SCONJ|CCONJ)$/u.test(behind.upos);

/** The end of the adverbs, phrases with prepositions, times and a pronoun that follow a verb, and of its object. */
function restEnd(from: number, tokens: readonly SyntaxToken[], withObject: boolean): number {
  let at = /^(?:her|him|them|it|us|me)$/iu.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const object = withObject ? basePhrase(at, tokens) : undefined;
  if (object) at = object.end;
  for (;;) {
    const word = tokens[at];
    const phrase = basePhrase(word?.upos === 'ADP' ? at + 1 : at, tokens);
    const isTime = phrase !== undefined && TIME_UNITS.has(tokens[phrase.head]?.lemma ?? '');
    if (phrase && (word?.upos === 'ADP' || isTime)) at = phrase.end;
    else if (word && /^(?:ADV|ADP)$/u.test(word.upos) && !word.xpos.startsWith('W')) at += 1;
    else return at;
  }
}

/** `is not profitable`, `was a liar`, `is for sale`: a copula that begins at a word, and what it says. */
function copularAt(start: number, tokens: readonly SyntaxToken[]): ContactClause['copular'] {
  const isHelper = (word: SyntaxToken | undefined): boolean =>
    /^(?:AUX|ADV|PART)$/u.test(word?.upos ?? '');
  let at = start;
  while (isHelper(tokens[at])) at += 1;
  const copula = tokens.findLastIndex(({ lemma }, index) => index < at && lemma === 'be');
  if (copula < start || !isFiniteForm(tokens[start])) return undefined;
  const phrase = basePhrase(tokens[at]?.upos === 'ADP' ? at + 1 : at, tokens);
  if (phrase) return { copula, phrase };
  const isAdjective = tokens[at]?.upos === 'ADJ';
  return isAdjective ? { copula, phrase: { start: at, head: at, end: at + 1 } } : undefined;
}

/** The finite verb, or what a copula says, that begins at a word. */
function mainAt(
  start: number,
  noun: Phrase,
  tokens: readonly SyntaxToken[],
): ContactClause['main'] {
  // `planned to fire`, and not `laws passed in May ban`
  const isBare = tokens[start]?.xpos === 'VB';
  const isPlural = /^NNP?S$/u.test(tokens[noun.end - 1]?.xpos ?? '');
  if (isBare && (!isPlural || /^to$/iu.test(tokens[start - 1]?.text ?? ''))) return undefined;
  const group = verbGroup(start, tokens);
  const isVerb = group && !/^(?:amod|compound)$/u.test(tokens[group.verb]?.relation ?? '');
  if (isVerb && isFiniteForm(tokens[group.start])) return { start, predicate: group.verb };
  const copula = tokens[start];
  const isCopula = copula?.relation === 'cop' && isFiniteForm(copula) && copula.head > start;
  return isCopula ? { start, predicate: copula.head } : undefined;
}

/** `built in 1904`, with a phrase behind it: no verb of the noun's own, since another follows. */
function isParticiple(
  { verb, end, main }: ContactClause,
  start: number,
  tokens: readonly SyntaxToken[],
): boolean {
  const [word, next, other] = [tokens[verb], tokens[verb + 1], tokens[main?.start ?? -1]];
  if (start !== verb || end === verb + 1 || !/^VB[DN]$/u.test(word?.xpos ?? '')) return false;
  if (/^(?:after|before|since|until)$/iu.test(next?.text ?? '')) return false;
  // `spent years in the army stationed in Japan`: of two such verbs the first has a tense.
  if (other?.xpos === 'VBN' && word?.xpos === 'VBD') return false;
  return !takesClause(word?.lemma ?? '') || /^(?:by|with|as)$/iu.test(next?.text ?? '');
}
