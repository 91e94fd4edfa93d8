import { WordList } from '../../../data/index.js';
import { parseSentence, type Phrase, type SyntaxToken } from '../../syntax/index.js';
import { isPhrase } from './closing-reports.js';
import { readSaying } from './read-saying.js';

const SAYING = new WordList('speakers/saying-verbs.txt');
const FINITE = /^(?:VB[DZP]|MD)$/u;

/** The commas around `said the biologist Pedro Acuña`, which stands between a subject and its verb. */
interface InsertedReport {
  readonly open: number;
  readonly close: number;
}

/**
 * `Dredging, said the biologist Pedro Acuña, could drain the marsh`: the sentence is read without who says
 * so, whom a parser takes for who does it; it is then hung on the verb of saying.
 */
export function withInsertedReport(
  tokens: readonly SyntaxToken[],
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  const report = insertedReport(tokens);
  if (!report) return tokens;
  const { open, close } = report;
  const verb = open + 1;
  const kept = [...tokens.keys()].filter((at) => at < open || at > close);
  const said = parseSentence(
    kept.flatMap((at) => tokens[at] ?? []),
    phrases,
  );
  const who = readSaying(tokens.slice(verb, close), phrases);
  return tokens.map((token, at): SyntaxToken => {
    if (at === open || at === close) return { ...token, head: verb, relation: 'punct' };
    const sayer = who[at - verb];
    if (sayer) return { ...sayer, head: sayer.head < 0 ? -1 : sayer.head + verb };
    const own = said[kept.indexOf(at)];
    if (!own) return token;
    return own.head < 0
      ? { ...own, head: verb, relation: 'ccomp' }
      : { ...own, head: kept[own.head] ?? -1 };
  });
}

function insertedReport(tokens: readonly SyntaxToken[]): InsertedReport | undefined {
  if (tokens.some(({ text }) => /^["“”]$/u.test(text))) return undefined;
  const open = tokens.findIndex(
    ({ text }, at) => text === ',' && /^(?:said|says)$/u.test(tokens[at + 1]?.text ?? ''),
  );
  const verb = tokens[open + 1];
  if (open < 1 || !verb || !SAYING.has(verb.lemma)) return undefined;
  let close = open + 2;
  while (isPhrase(tokens[close])) close += 1;
  const isWho = close > open + 2 && tokens[close - 1]?.xpos.startsWith('NN') === true;
  const isBefore = tokens.slice(0, open).every(({ xpos }) => !FINITE.test(xpos));
  const isBehind = FINITE.test(tokens[close + 1]?.xpos ?? '');
  return isWho && tokens[close]?.text === ',' && isBefore && isBehind ? { open, close } : undefined;
}
