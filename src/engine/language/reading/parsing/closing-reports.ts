import { WordList } from '../../../data/index.js';
import { isHearsay } from '../../assertions/mends/clauses/hearsay.js';
import type { SyntaxToken } from '../../syntax/index.js';

const SAYING = new WordList('speakers/saying-verbs.txt');

/** Who says what a sentence tells, where it closes with them behind a comma. */
export interface ClosingReport {
  readonly comma: number;
  /** The verb of saying; of `according to the police` the noun. */
  readonly word: number;
}

/** `told jurors`, `said on Monday`, `said as the trial opened`: what may stand behind a verb of saying. */
const BEHIND = /^(?:IN|TO|RB|NNP|PUNCT|\.)$/u;
const OPENS_CLAUSE = /^(?:as|when|while|after|before|since|who|which|that|whose)$/iu;
const FINITE = /^(?:VB[DZP]|MD)$/u;
const NOMINAL = /^(?:NN.*|CD|DT|JJ.?|PRP\$?|POS|HYPH|VBN)$/u;
const OF_NOUN = /^(?:of|for|at|from)$/iu;
const THEN = /^(?:yesterday|today|last|this)$/iu;
/** Of the verbs in that order: others may have an object behind them. */
const SAID =
  /^(?:says?|said|warn(?:s|ed)|add(?:s|ed)|argue[ds]|announced|claim(?:s|ed)|explain(?:s|ed))$/u;
const HEARERS = /^(?:tell|inform)$/u;

/**
 * Finds the report that closes a sentence: `…, a prosecutor told jurors as the trial opened.`, `…, a court
 * heard on Tuesday.`, `…, it was claimed.`; undefined where none does, or where words in quotation marks
 * tell it.
 */
export function closingReport(tokens: readonly SyntaxToken[]): ClosingReport | undefined {
  if (tokens.at(-1)?.text !== '.' || tokens.some(({ text }) => /^["“”]$/u.test(text)))
    return undefined;
  for (let comma = tokens.length - 3; comma > 1; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    const word =
      sourceBehind(comma, tokens) ?? verbBehind(comma, tokens) ?? verbBefore(comma, tokens);
    if (word !== undefined) return { comma, word };
  }
  return undefined;
}

/** `according to court filings` up to the end. */
function sourceBehind(comma: number, tokens: readonly SyntaxToken[]): number | undefined {
  if (tokens[comma + 1]?.text.toLowerCase() !== 'according') return undefined;
  const rest = tokens.slice(comma + 3, -1);
  if (!rest.every((one) => isPhrase(one) || OF_NOUN.test(one.text))) return undefined;
  const first = rest.findIndex(({ text }) => OF_NOUN.test(text));
  const end = comma + 3 + (first < 0 ? rest.length : first);
  return tokens[end - 1]?.xpos.startsWith('NN') ? end - 1 : undefined;
}

/** The verb of saying behind a comma and its subject, with nothing behind it that is said. */
function verbBehind(comma: number, tokens: readonly SyntaxToken[]): number | undefined {
  let at = comma + 1;
  while (isPhrase(tokens[at])) at += 1;
  const subject = at - 1;
  if (subject === comma) return undefined;
  // `lawyers for the family`
  while (OF_NOUN.test(tokens[at]?.text ?? '') || (at > subject + 1 && isPhrase(tokens[at])))
    at += 1;
  const isPronoun = tokens[subject]?.xpos === 'PRP';
  if (!isPronoun && tokens[subject]?.xpos.startsWith('NN') !== true) return undefined;
  const first = at;
  while (tokens[at]?.upos === 'AUX') at += 1;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB') return undefined;
  const isPassive = at > first && tokens[at - 1]?.lemma === 'be';
  const isHeard = isHearsay(subject, at, isPassive, tokens);
  // `lawyers alleged in court`: a tagger may take it for a participle.
  const isFinite =
    FINITE.test((tokens[first] ?? verb).xpos) || (first === at && verb.lemma === 'allege');
  const isSaid = !isPassive && SAYING.has(verb.lemma) && verb.lemma !== 'deny' && isFinite;
  return (isHeard || isSaid) && saysNoMore(at, tokens) ? at : undefined;
}

/** The verb of saying right behind a comma, `said Tom Reed, the skipper`, with nothing behind it but who it was. */
function verbBefore(comma: number, tokens: readonly SyntaxToken[]): number | undefined {
  const verb = tokens[comma + 1];
  const isSaid = verb && SAID.test(verb.text) && !isPhrase(tokens[comma]);
  if (!isSaid || !SAYING.has(verb.lemma)) return undefined;
  let at = comma + 2;
  while (isPhrase(tokens[at])) at += 1;
  const phrase = tokens.slice(comma + 2, at);
  const isNamed = phrase.some(({ xpos }) => /^(?:NNP|DT|PRP\$)/u.test(xpos));
  const isWho = phrase.at(-1)?.xpos.startsWith('NN') === true;
  if (!isWho || !(isNamed || verb.lemma === 'say')) return undefined;
  const behind = tokens.slice(at, -1);
  const opened = behind.findIndex(({ text }) => OPENS_CLAUSE.test(text));
  const finite = behind.findIndex(({ xpos, upos }) => FINITE.test(xpos) || upos === 'CCONJ');
  return finite < 0 || (opened >= 0 && opened < finite) ? comma + 1 : undefined;
}

/** Whether a word may stand in a noun phrase. */
export const isPhrase = (token: SyntaxToken | undefined): boolean =>
  token !== undefined && NOMINAL.test(token.xpos) && token.upos !== 'VERB';

/** Whether nothing behind a verb is said by it: hearers, days and what began with it are none. */
function saysNoMore(verb: number, tokens: readonly SyntaxToken[]): boolean {
  let at = verb + 1;
  if (HEARERS.test(tokens[verb]?.lemma ?? '')) while (isPhrase(tokens[at])) at += 1;
  const behind = tokens.slice(at);
  const [next] = behind;
  if (!next || next.text.toLowerCase() === 'that') return false;
  if (!BEHIND.test(next.xpos) && !THEN.test(next.text)) return next.text === '.';
  const opened = behind.findIndex(({ text }) => OPENS_CLAUSE.test(text));
  // `alleged in a lawsuit filed on Monday`
  const finite = behind.findIndex(
    ({ xpos, relation }) => FINITE.test(xpos) && !relation.startsWith('acl'),
  );
  return finite < 0 || (opened >= 0 && opened < finite);
}
