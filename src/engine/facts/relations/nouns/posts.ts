import { once, readKeyed } from '../../../data/index.js';
import { prepositionOf, type SyntaxNode } from '../../../language/index.js';

const KEYS = ['post', 'led', 'alone', 'kind', 'before', 'holder'] as const;
const POSTS = once(() => readKeyed('facts/posts.txt', KEYS));
const isIn = (key: (typeof KEYS)[number], word: string): boolean =>
  POSTS().get(key)?.includes(word) === true;

/** A post before a name: `acting chief executive`, and the word before it. */
export interface Post {
  readonly first: SyntaxNode;
  readonly before: SyntaxNode | undefined;
  /** Whether it may be one in a body that is left unsaid: no `captain`, who may be a ship's. */
  readonly mayLeaveUnsaid: boolean;
}

/**
 * The post that stands right before a name.
 *
 * @param at the index in its sentence of the first word of the name
 */
export function postBefore(at: number, words: readonly SyntaxNode[]): Post | undefined {
  const noun = words[at - 1];
  if (!noun || !(isIn('post', noun.lower) || isIn('led', noun.lower))) return undefined;
  let start = at - 1;
  let hasKind = false;
  for (let word = words[start - 1]; word; word = words[start - 1]) {
    const isKind = isIn('kind', word.lower);
    if (!isKind && !isIn('before', word.lower)) break;
    hasKind ||= isKind;
    start -= 1;
  }
  const first = words[start] ?? noun;
  return {
    first,
    before: words[start - 1],
    mayLeaveUnsaid: isIn('post', noun.lower) && (hasKind || isIn('alone', noun.lower)),
  };
}

/** Whether a noun is said of somebody who has a part in a body that it does not name: `the largest shareholder`. */
export const isHolderUnsaid = (noun: SyntaxNode): boolean =>
  isIn('holder', noun.lower) &&
  noun.children.some(({ lower }) => lower === 'the') &&
  !noun.children.some(saysWhose);

/** Whether a noun says what somebody is in a body, or for one: `its sponsor`. */
export const isOfBody = ({ lower }: SyntaxNode): boolean =>
  isIn('post', lower) || isIn('led', lower) || isIn('holder', lower);

/** `the union's`, `of the union`, `at the mill`. */
const saysWhose = (child: SyntaxNode): boolean =>
  child.relation === 'nmod:poss' ||
  child.base === 'acl' ||
  child.base === 'compound' ||
  (child.base === 'nmod' && /^(?:of|at|in|for|to|from)$/u.test(prepositionOf(child)));
