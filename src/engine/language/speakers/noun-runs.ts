import type { SyntaxNode } from '../grammar/tree.js';

/** The words of a noun phrase as they stand side by side, whatever the tree makes of them. */
export interface NounRun {
  readonly head: SyntaxNode;
  /** Where the words go on behind it. */
  readonly end: number;
}

const isNoun = ({ upos }: SyntaxNode): boolean => upos === 'NOUN' || upos === 'PROPN';
const isPronoun = ({ xpos }: SyntaxNode): boolean => xpos === 'PRP';
const isPart = (word: SyntaxNode | undefined): boolean =>
  word !== undefined &&
  (isNoun(word) || /^(?:DET|ADJ|NUM)$/u.test(word.upos) || /^(?:PRP\$|POS|HYPH)$/u.test(word.xpos));

/** The noun phrase that begins at a word; undefined where none does. */
export function nounRunFrom(words: readonly SyntaxNode[], start: number): NounRun | undefined {
  const first = words[start];
  if (!first) return undefined;
  if (isPronoun(first)) return { head: first, end: start + 1 };
  let end = start;
  while (isPart(words[end])) end++;
  const head = headOf(words.slice(start, end));
  return head && { head, end };
}

/**
 * The head of the noun phrase that ends before a verb: `the mayor said`, `Holm, a lawyer, said`,
 * `Holm and colleagues said`; undefined where none does.
 */
export function nounHeadBefore(words: readonly SyntaxNode[], verb: number): SyntaxNode | undefined {
  let end = verb;
  while (/^(?:ADV|AUX)$/u.test(words[end - 1]?.upos ?? '')) end--;
  if (words[end - 1]?.text !== ',') return headUpTo(words, end);
  end = words.findLastIndex(({ text }, at) => at < end - 1 && text === ',');
  // Only a name stands so before what is said of it.
  return words[end - 1]?.upos === 'PROPN' ? headUpTo(words, end) : undefined;
}

function headUpTo(words: readonly SyntaxNode[], end: number): SyntaxNode | undefined {
  const last = words[end - 1];
  if (last && isPronoun(last)) return last;
  let start = end;
  while (isPart(words[start - 1])) start--;
  const [before, first] = [words[start - 1], words[start - 2]];
  if (before?.upos === 'CCONJ' && first && isNoun(first)) return headUpTo(words, start - 1);
  // `in Paris said`: a phrase with a preposition is no subject, but for `with one reader writing`.
  if (before?.upos === 'ADP' && before.lower !== 'with') return undefined;
  return headOf(words.slice(start, end));
}

/** The name that ends a noun phrase (`Acme director Ruth Holm`), else its last noun (`the harbour master`). */
function headOf(run: readonly SyntaxNode[]): SyntaxNode | undefined {
  const last = run.at(-1);
  if (!last || !isNoun(last)) return undefined;
  const before = run.findLastIndex(({ upos, xpos }) => upos !== 'PROPN' && xpos !== 'HYPH');
  const first = run[before + 1];
  // `Dr` of `Dr Ada Berg` is no name.
  const isTitle = first?.relation === 'nmod:desc' && first.parent && run.includes(first.parent);
  return isTitle ? first.parent : (first ?? last);
}
