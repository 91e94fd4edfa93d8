import { covers } from '../document/index.js';
import { PERSON_NOUNS, prepositionOf, type SentenceReading, type Time } from '../language/index.js';

/** Of these, what stands behind `from` is when they begin. */
const LASTING = /^(?:force|effect|ban|boycott|contract|lease|licen[cs]e|period|rule|tenure|term)$/u;

/** `the old record, from 2018`, `a letter from 1911`: the time is when a thing was made, and not since when it is so. */
export function isOrigin(time: Time, { tree, story }: SentenceReading): boolean {
  const qualifier = time.qualifier?.text.toLowerCase() ?? '';
  if (time.bound !== 'since' || !qualifier.startsWith('from')) return false;
  if (/^\s(?:on|onwards?|to|until|till)\b/u.test(story.text.slice(time.end))) return false;
  const top = tree.find(
    (node) => covers(time, node) && !(node.parent && covers(time, node.parent)),
  );
  const noun = top?.base === 'nmod' && prepositionOf(top) === 'from' ? top.parent : undefined;
  return noun?.upos === 'NOUN' && !PERSON_NOUNS.has(noun.lemma) && !LASTING.test(noun.lemma);
}
