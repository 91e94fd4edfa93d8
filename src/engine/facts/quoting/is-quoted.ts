import type { Span } from '../../document/index.js';
import type { FactSentence } from '../fact-story.js';

/** Whether a word stands between quotation marks, which a paragraph may open sentences before. */
export function isQuoted({ start }: Span, { read }: Pick<FactSentence, 'read'>): boolean {
  const { story } = read;
  const before = story.text.slice(story.paragraphAt(start)?.start ?? 0, start);
  if (before.includes('“')) return before.lastIndexOf('“') > before.lastIndexOf('”');
  return (before.split('"').length - 1) % 2 === 1;
}
