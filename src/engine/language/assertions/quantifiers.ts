import { readKeyed, WordMap, byWord } from '../../data/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { type Quantifier, QUANTIFIERS } from './assertion.js';
import type { Frame } from './frame.js';

const LONGEST = 3;
const BY_PHRASE = new WordMap(() => byWord(readKeyed('assertions/quantifiers.txt', QUANTIFIERS)));

/** How much of its agent or patient a predicate holds of: the words with which one of them begins. */
export function quantifierOf(frame: Frame, words: readonly SyntaxNode[]): Quantifier | undefined {
  const parts = frame.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
  for (const { words: phrase } of parts) {
    const first = phrase[0];
    const found = first && atPhrase(first.index, words);
    if (found) return found;
  }
  return undefined;
}

function atPhrase(at: number, words: readonly SyntaxNode[]): Quantifier | undefined {
  if (words[at]?.lower === 'not') return listedAt(at, words) ?? atPhrase(at + 1, words);
  const before = words[at - 1]?.lower ?? '';
  if (BY_PHRASE.get(before) === 'only') return 'only';
  if (before === 'but' && words[at - 2]?.lower === 'all') return 'all but';
  const found = listedAt(at, words);
  // `not every firm paid`: some did not.
  return before === 'not' && found === 'all' ? 'some' : found;
}

function listedAt(at: number, words: readonly SyntaxNode[]): Quantifier | undefined {
  const [no, more, than] = [at, at + 1, at + 2].map((index) => words[index]?.lower);
  // `no fewer than 40 jobs`
  if (no === 'no' && than === 'than' && /^(?:more|fewer|less)$/u.test(more ?? '')) return undefined;
  for (let length = LONGEST; length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower);
    const found = BY_PHRASE.get(phrase.join(' '));
    if (found) return found;
  }
  return undefined;
}
