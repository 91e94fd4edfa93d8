import { readTerms } from '../../language/index.js';
import type { Story } from '../../document/index.js';

const STORY = '(?:story|article|report|piece|text)';
const SAYS_WHERE = '(?:in|from|according to|per)';
/** `in the story about the ferry`, `according to the report "A port opens"`. */
const NAMED_AFTER = new RegExp(
  `[,\\s]*\\b${SAYS_WHERE} the ${STORY}(?: (?:about|on|of|called|titled|named|with the title))? (?<name>[^,?]+?)(?=[,?.\\s]*$|,)`,
  'iu',
);
/** `in the ferry story`, `according to the harbour report`. */
const NAMED_BEFORE = new RegExp(
  `[,\\s]*\\b${SAYS_WHERE} the (?<name>[^,?]{1,80}?) ${STORY}\\b(?=[,?.\\s]*$|,)`,
  'iu',
);
/** `in “A port opens”`. */
const NAMED_IN_MARKS = new RegExp(`[,\\s]*\\b${SAYS_WHERE} ["“”](?<name>[^"“”]+)["“”]`, 'iu');

/** A question asked of one story by its name, and the question without that. */
export interface OfNamedStory {
  readonly text: string;
  readonly story: Story;
}

/**
 * Where a question says in so many words of which story it asks, that story and the rest of the
 * question: the story's name steers, and is not looked for in its sentences. Undefined where no
 * story, or more than one, has all the words of the name in its title or id.
 */
export function readNamedStory(text: string, stories: Iterable<Story>): OfNamedStory | undefined {
  const named = [NAMED_AFTER, NAMED_BEFORE, NAMED_IN_MARKS].find((pattern) => pattern.test(text));
  const match = named?.exec(text);
  const words = termsOf(match?.groups?.['name'] ?? '');
  if (!match || words.size === 0) return undefined;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  const [story, ...others] = [...stories].filter(({ title, id }) => {
    const own = termsOf(`${title} ${id.replaceAll(/[-_]/gu, ' ')}`);
    return [...words].every((word) => own.has(word));
  });
  if (!story || others.length > 0 || termsOf(rest).size === 0) return undefined;
  return { text: rest.replace(/^[,\s]+/u, ''), story };
}

function termsOf(words: string): ReadonlySet<string> {
  return new Set(readTerms(words).flatMap(({ term }) => term ?? []));
}
