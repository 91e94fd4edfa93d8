import { readWords } from '../../src/engine/ask/reader/read-words.js';
import type { SyntaxNode } from '../../src/engine/language/index.js';
import type { QuestionSet, SetQuestion } from '../question-set.js';
import { randomFrom } from '../random.js';
import { type Asked, askAll } from '../train/asked.js';
import { readVectors } from './word-vectors.js';

type WordVectors = ReturnType<typeof readVectors>;

/** Words that tell what is asked, by their tags of the Penn Treebank; auxiliaries do not. */
const TELLING = /^(?:NN|VB|JJ|CD|RBR|RBS)/u;
const AUXILIARIES = new Set(['be', 'have', 'do']);
/** The words of an answer are looked for in so many of the best candidates. */
const CANDIDATES = 12;
/** One of so many words that are most like it takes a word's place. */
const MOST_ALIKE = 4;
/** `How many …` asks for a number: what stands there is no word to change. */
const HOW = /^(?:how|what|which|whose)$/u;

/**
 * Questions of a set with one thing changed that they say, so that their story does not answer them: a
 * word or name gives way to another of its kind that stands near, as those do who write questions that
 * look answerable (Rajpurkar et al. 2018).
 *
 * @param share of the questions, 0 to 1
 */
export function spoilQuestions(set: QuestionSet, share: number, seed: number): QuestionSet {
  const random = randomFrom(seed);
  const asked = askAll(set);
  const vectors = readVectors();
  const questions = set.questions.flatMap((question, at): SetQuestion[] => {
    const one = asked[at];
    if (!one || random() > share) return [];
    const spoiled = spoil(one, random, vectors);
    return spoiled === undefined
      ? []
      : [{ ...question, id: `${question.id}-spoiled`, question: spoiled, answers: [] }];
  });
  return { ...set, name: `${set.name}-spoiled`, questions };
}

/** A question with one word or name changed; undefined where none near is of its kind. */
function spoil(
  { read: { text }, found, right }: Asked,
  random: () => number,
  vectors: WordVectors,
): string | undefined {
  const own = phrasesOf(text, { start: 0, end: text.length });
  const near = found.slice(0, CANDIDATES).map(({ passage }) => ({
    phrases: phrasesOf(passage.story.text, passage),
    isRight: right.includes(passage.ordinal),
  }));
  const answering = near.filter(({ isRight }) => isRight).flatMap(({ phrases }) => phrases);
  const taken = new Set([...own, ...answering].map(({ lemma }) => lemma));
  const others = near
    .filter(({ isRight }) => !isRight)
    .flatMap(({ phrases }) => phrases)
    .filter(({ lemma }) => !taken.has(lemma));
  const changes = own.flatMap((phrase) => {
    const alike = mostAlike(
      phrase,
      others.filter(({ tag }) => tag === phrase.tag),
      vectors,
    );
    return alike.length > 0 ? [{ phrase, alike }] : [];
  });
  const change = changes[Math.floor(random() * changes.length)];
  const other = change?.alike[Math.floor(random() * change.alike.length)];
  if (!change || !other) return undefined;
  return text.slice(0, change.phrase.start) + other.text + text.slice(change.phrase.end);
}

/** Those whose words are most like it by their vectors. */
function mostAlike({ text }: Phrase, others: readonly Phrase[], vectors: WordVectors): Phrase[] {
  const own = vectorOf(text, vectors);
  const byText = new Map(others.map((other) => [other.lemma, other]));
  return [...byText.values()]
    .map((other) => ({ other, likeness: cosine(own, vectorOf(other.text, vectors)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ALIKE)
    .map(({ other }) => other);
}

/** The sum of the vectors of some words. */
function vectorOf(text: string, vectorOfWord: WordVectors): Float32Array {
  const sum = new Float32Array(vectorOfWord('the')?.length ?? 0);
  for (const word of text.toLowerCase().split(/\s+/u)) {
    vectorOfWord(word)?.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  }
  return sum;
}

function cosine(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
}

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly lemma: string;
}

/** Telling words, the words of a name together. */
function phrasesOf(
  text: string,
  sentence: { readonly start: number; readonly end: number },
): Phrase[] {
  const { nodes } = readWords(text, sentence, []);
  const phrases: Phrase[] = [];
  let name: SyntaxNode[] = [];
  const put = (words: readonly SyntaxNode[]): void => {
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return;
    const { start } = first;
    const { end } = last;
    const lemma = words
      .map((word) => word.lemma)
      .join(' ')
      .toLowerCase();
    phrases.push({ start, end, text: text.slice(start, end), tag: first.xpos, lemma });
  };
  for (const [at, node] of nodes.entries()) {
    const before = nodes[at - 1]?.lower ?? '';
    if (/^NNPS?$/u.test(node.xpos)) {
      name.push(node);
      continue;
    }
    put(name);
    name = [];
    if (TELLING.test(node.xpos) && !HOW.test(before) && !AUXILIARIES.has(node.lemma)) put([node]);
  }
  put(name);
  return phrases;
}
