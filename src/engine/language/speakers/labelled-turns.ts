import type { Span } from '../../document/index.js';
import { WordList } from '../../data/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { lastUpTo } from './word-places.js';

/** Labels before a paragraph that name no speaker: `Image:`. */
const NO_SPEAKERS = new WordList('speakers/labels-without-speaker.txt');
const LABEL = /^(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+\S/u;
/** One label alone may name anything. */
const FEWEST = 2;

/** A paragraph of an interview, and who speaks in it. */
export interface Turn extends Span {
  readonly speaker: SyntaxNode;
}

/** The turns of a conversation whose paragraphs begin with who speaks: `Holm: We closed it in May.` */
export function labelledTurns(text: string, words: readonly SyntaxNode[]): readonly Turn[] {
  const paragraphs = [...text.matchAll(/\S[^\n]*/gu)];
  const found = paragraphs.flatMap(({ 0: paragraph, index }): Turn[] => {
    const name = LABEL.exec(paragraph)?.groups?.['name'];
    if (name === undefined || NO_SPEAKERS.has(name.toLowerCase())) return [];
    const start = index + name.length;
    const speaker = words[lastUpTo(words, start)];
    return speaker?.end === start
      ? [{ start: start + 1, end: index + paragraph.length, speaker }]
      : [];
  });
  // A guide lists places so; who talks speaks again, or the text is nothing but a talk.
  const names = new Set(found.map(({ speaker }) => speaker.lower));
  const isTalk = names.size < found.length || found.length * 2 >= paragraphs.length;
  return found.length < FEWEST || !isTalk ? [] : found;
}
