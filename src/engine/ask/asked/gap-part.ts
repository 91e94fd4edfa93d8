import type { Part, SourceText } from '../../alignment/index.js';

const ASKING = /\b(?:who|whom|what|which|where|when)\b/iu;

/** Whether an argument is what a question asks for: `who`, `which mill`; `for` of `How long was she jailed for?` */
export function isAskedFor(part: Part, asked: SourceText): boolean {
  const words = asked.words(part);
  return ASKING.test(words) || words === part.link;
}
