import { byWord, once, readKeyed, WordMap } from '../../data/index.js';
import { stem } from '../../language/index.js';
import { anyAskingWord, askingWords } from './asking-words.js';

/** What a question asks for. */
export const EXPECTED_KINDS = [
  'person',
  'organisation',
  'place',
  'name',
  'count',
  'money',
  'percent',
  'amount',
  'date',
  'duration',
  'reason',
  'manner',
  'statement',
  'definition',
  'yes or no',
  'open',
] as const;
export type ExpectedKind = (typeof EXPECTED_KINDS)[number];

const kindOfNoun = new WordMap<ExpectedKind>(() =>
  byWord(
    readKeyed('ask/kinds-asked-for.txt', [
      ...(['date', 'place', 'organisation', 'person', 'percent', 'count'] as const),
      ...(['money', 'duration', 'name'] as const),
    ]),
  ),
);

/** Whether a word, in lower case, says only what kind of thing is asked for: `year`, `years`. */
export function namesKind(noun: string): boolean {
  return kindOf(noun) !== undefined;
}

function kindOf(noun: string): ExpectedKind | undefined {
  return kindOfNoun.get(noun) ?? kindOfNoun.get(noun.replace(/s$/u, ''));
}

const SHORT_IS = /\b(what|who|where|when|how)['’]s\b/gu;
/** `what kind of dog` asks after a dog. */
const KIND_OF = /\b(what|which) (?:kind|type|sort|form)s? of\b/gu;

/** In words: `which major river port` names its kind in the second of three. */
const LONGEST_NOUN = 3;

/** Patterns of a question in lower case, and words that end the noun in it. */
const asking = once(() => ({
  yesOrNo: new RegExp(`^\\s*(?:${anyAskingWord('be', 'auxiliary', 'modal')}|should)\\b`, 'u'),
  howMuchMoney: new RegExp(`\\b(?:${anyAskingWord('money')}|invest\\w*)\\b`, 'u'),
  howMeasured: new RegExp(`\\bhow (?:${anyAskingWord('measure')})\\b`, 'u'),
  whatSaid: new RegExp(
    `\\bwhat (?:do|does|did|has|have|had)\\b.*\\b(?:${anyAskingWord('saying')})\\b`,
    'u',
  ),
  measured: new RegExp(`\\b(?:${anyAskingWord('measured')})\\b`, 'u'),
  auxiliaries: new Set(askingWords('be', 'auxiliary', 'modal')),
  endsOfNoun: new Set(askingWords('be', 'auxiliary', 'modal', 'before no noun')),
}));

/**
 * What a question asks for, with the stems of the noun that it asks after. The first pattern that
 * fits decides: `how many` before `how`, `what … cost` before `what`.
 */
export function expectedKind(question: string): { expected: ExpectedKind; focus: string[] } {
  const text = question.toLowerCase().replace(SHORT_IS, '$1 is').replace(KIND_OF, '$1');
  const much = /\bhow (many|much)\b\s*([^?]*)/u.exec(text);
  if (much) {
    const [, word, rest = ''] = much;
    const focus = nounsAfter(rest);
    if (word === 'many')
      return { expected: rest.startsWith('percent') ? 'percent' : 'count', focus };
    return { expected: asking().howMuchMoney.test(rest) ? 'money' : 'amount', focus };
  }
  if (
    /\bwhat (?:is|was|are|were) .*\b(?:worth|valued)\b|\bwhat (?:do|does|did|will|would) .*\bcost\b/u.test(
      text,
    )
  ) {
    return { expected: 'money', focus: askingWords('worth').map(stem) };
  }
  if (/\bhow long\b/u.test(text)) return { expected: 'duration', focus: [] };
  if (asking().howMeasured.test(text)) return { expected: 'amount', focus: [] };
  if (/\b(?:why|how come|what reason|for what purpose)\b/u.test(text)) {
    return { expected: 'reason', focus: [] };
  }
  if (asking().whatSaid.test(text)) return { expected: 'statement', focus: [] };
  if (/\bhow\b/u.test(text)) return { expected: 'manner', focus: [] };
  if (/\bwhen\b/u.test(text) && !/\b(?:who|what|which|where)\b.*\bwhen\b/u.test(text)) {
    return { expected: 'date', focus: [] };
  }
  if (/\b(?:who|whom|whose)\b/u.test(text)) return { expected: 'person', focus: [] };
  if (/\bwhere\b/u.test(text)) return { expected: 'place', focus: [] };
  return afterWhat(text);
}

/** `what is Runpod's price` asks after the price, as `what is the price of Runpod` does. */
const OWNER =
  /\b(what (?:is|was|are|were) )(?:(?:its|his|her|their)|(?:[^\s?]+ ){0,3}?[^\s?]+(?:['’]s|s['’])) /u;

function afterWhat(text: string): { expected: ExpectedKind; focus: string[] } {
  if (ASKS_DEFINITION.test(text)) return { expected: 'definition', focus: [] };
  const asked = /\b(what|which)\b\s*(?:(?:is|was|are|were) the\s+)?([^?]*)/u.exec(
    text.replace(OWNER, '$1the '),
  );
  if (!asked) return bareWords(text);
  const [, word, rest = ''] = asked;
  const focus = nounsAfter(rest);
  for (const noun of rest.split(/[^\p{L}]+/u).slice(0, LONGEST_NOUN)) {
    if (asking().auxiliaries.has(noun)) break;
    const kind = kindOf(noun);
    if (kind) return { expected: kind, focus };
  }
  return { expected: word === 'which' ? 'name' : 'open', focus };
}

/** `what is a shoal`, `what does it mean`: not `what is the cost`, which asks for a thing of something. */
const ASKS_DEFINITION =
  /^\s*(?:define\b|what (?:is|are|was|were) (?:an? )?(?!an?\b|the\b|his\b|her\b|its\b|their\b)[\p{L}-]+(?: [\p{L}\p{N}.-]+){0,2}?\s*\??\s*$)|\bwhat (?:does|do|did) .*\bmean\b|\bwhat is meant by\b/u;

/** Words without a question word: `runpod valuation` asks for an amount all the same. */
function bareWords(text: string): { expected: ExpectedKind; focus: string[] } {
  if (asking().yesOrNo.test(text)) {
    // `Was it A or B` asks which.
    return { expected: /\bor\b/u.test(text) ? 'open' : 'yes or no', focus: [] };
  }
  const number = /\bnumber of\b\s*([^?]*)/u.exec(text);
  if (number) return { expected: 'count', focus: nounsAfter(number[1] ?? '') };
  const last = kindOfNoun.get(text.match(/\p{L}+/gu)?.at(-1) ?? '');
  if (last) return { expected: last, focus: [] };
  return { expected: asking().measured.test(text) ? 'amount' : 'open', focus: [] };
}

/** Stems of what is asked after: the words before a verb or preposition, as far as it may reach. */
function nounsAfter(words: string): string[] {
  const nouns: string[] = [];
  for (const word of words.split(/[^\p{L}\p{N}'-]+/u)) {
    if (asking().endsOfNoun.has(word)) break;
    if (word) nouns.push(stem(word));
    if (nouns.length === LONGEST_NOUN) break;
  }
  return nouns;
}
