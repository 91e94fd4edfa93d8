import { subtree, type SyntaxNode } from '../grammar/tree.js';
import { isSaying } from '../speakers/saying.js';
import { speakerOf } from '../speakers/sayers.js';
import type { Candidate } from './entity-draft.js';
import type { Mention } from './mention.js';
import { genderOfName } from './pronoun-features.js';

const MARK = /^["“”„«»]$/u;
const GENDERS: Readonly<Record<string, string>> = { he: 'male', she: 'female' };

/**
 * Whom a pronoun right behind a quotation may mean (`“…,” she said`): nobody whom the quotation names, and
 * where somebody speaks in the sentence before, that one goes on. All candidates for other pronouns.
 */
export function whoGoesOnSpeaking(
  pronoun: Mention,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const gender = GENDERS[pronoun.pronoun ?? ''];
  const verb = pronoun.head.parent;
  if (!gender || !verb || !isSaying(verb) || !pronoun.head.base.startsWith('nsubj'))
    return candidates;
  const words = wordsAround(pronoun.head);
  const closing = words.findLastIndex(
    ({ index, text }) => index < pronoun.head.index && MARK.test(text),
  );
  const isBehind = words
    .slice(closing + 1)
    .every((word) => word === verb || word.index >= pronoun.head.index);
  if (closing <= 0 || !isBehind) return candidates;
  const named = new Set(
    candidates
      .filter(({ mention }) => mention.sentence === pronoun.sentence && mention.kind === 'name')
      .map(({ entity }) => entity),
  );
  const others = candidates.filter(({ entity }) => !named.has(entity));
  const speaking = others.filter(
    ({ mention }) =>
      mention.sentence === pronoun.sentence - 1 &&
      isSpeaker(mention.head) &&
      isOfGender(mention, gender),
  );
  const [last] = speaking;
  return last ? others.filter(({ entity }) => entity === last.entity) : others;
}

function wordsAround(node: SyntaxNode): readonly SyntaxNode[] {
  let root = node;
  while (root.parent) root = root.parent;
  return subtree(root);
}

/** Whether somebody says something in their sentence. */
function isSpeaker(head: SyntaxNode): boolean {
  const words = wordsAround(head);
  return words.some((word) => isSaying(word) && speakerOf(word, words) === head);
}

function isOfGender({ pronoun, kind, head }: Mention, gender: string): boolean {
  if (pronoun) return GENDERS[pronoun] === gender;
  const own = kind === 'name' ? genderOfName(head) : 'unknown';
  return own === 'unknown' || own === gender;
}
