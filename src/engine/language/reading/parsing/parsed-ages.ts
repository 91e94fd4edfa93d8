import { parseSentence, type Phrase, type SyntaxToken } from '../../syntax/index.js';

const NUMBER = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;
const BEFORE = /^(?:about|around|between|from|over|under)$/iu;
const BETWEEN = /^(?:and|or|to)$/iu;
const NOUN = /^NNP?S?$/u;

/** Where the words of an age stand: `aged`, what may stand before the number, the number, a second one. */
interface Age {
  readonly aged: number;
  readonly number: number;
  /** Behind its last word. */
  readonly end: number;
}

/**
 * `a man aged 44 was arrested`: what follows is told of the man, where a parser takes `aged` for the verb.
 * The sentence is read without its ages; each is then hung on its noun.
 */
export function withAges(
  tokens: readonly SyntaxToken[],
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  const ages = tokens.flatMap((_, at) => ageAt(at, tokens) ?? []);
  if (ages.length === 0) return tokens;
  const kept = tokens.flatMap((_, at) => (ages.some((age) => isIn(age, at)) ? [] : [at]));
  const read = parseSentence(
    kept.flatMap((at) => tokens[at] ?? []),
    phrases,
  );
  return tokens.map((token, at): SyntaxToken => {
    const age = ages.find((one) => isIn(one, at));
    if (age) return { ...token, ...hungIn(age, at) };
    const found = read[kept.indexOf(at)];
    return found ? { ...found, head: kept[found.head] ?? -1 } : token;
  });
}

const isIn = ({ aged, end }: Age, at: number): boolean => at >= aged && at < end;

/** `man aged 44`, `children aged between five and 12` */
function ageAt(aged: number, tokens: readonly SyntaxToken[]): Age | undefined {
  if (tokens[aged]?.text !== 'aged' || !NOUN.test(tokens[aged - 1]?.xpos ?? '')) return undefined;
  const number = BEFORE.test(tokens[aged + 1]?.text ?? '') ? aged + 2 : aged + 1;
  const isNumber = (at: number): boolean => NUMBER.test(tokens[at]?.text ?? '');
  if (!isNumber(number)) return undefined;
  const isRange = BETWEEN.test(tokens[number + 1]?.text ?? '') && isNumber(number + 2);
  return { aged, number, end: number + (isRange ? 3 : 1) };
}

/** How a word of an age hangs in it, and the age on the noun before it. */
function hungIn({ aged, number, end }: Age, at: number): Partial<SyntaxToken> {
  if (at === aged)
    return { lemma: 'age', upos: 'VERB', xpos: 'VBN', head: aged - 1, relation: 'acl' };
  if (at === number) return { upos: 'NUM', xpos: 'CD', head: aged, relation: 'obl' };
  if (at < number) return { upos: 'ADP', xpos: 'IN', head: number, relation: 'case' };
  return at === end - 1
    ? { upos: 'NUM', xpos: 'CD', head: number, relation: 'conj' }
    : { upos: 'CCONJ', xpos: 'CC', head: end - 1, relation: 'cc' };
}
