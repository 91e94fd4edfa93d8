import { WordList } from '../../data/index.js';
import { asksTo } from '../assertions/governors.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, type SyntaxNode } from '../grammar/tree.js';
import { isSaying, isThinking } from './saying.js';

/** What somebody notices is so: who says that they did says it too. */
const NOTICING = new WordList('speakers/noticing-verbs.txt');
/** What somebody else puts forward. */
const PUT_FORWARD = new WordList('speakers/things-put-forward.txt');

const DUTY = /^(?:should|must|shall)$/u;
/** `ought to say`, `needs to say`, `has to say` */
const DUTY_VERBS = /^(?:ought|need|have)$/u;

/**
 * Whether somebody only ought to say what a verb reports: `the minister should explain why it closed`, `urged
 * the minister to explain`. It is known to whoever wants to hear it.
 */
export function isYetToSay(verb: SyntaxNode, content: SyntaxNode): boolean {
  if (!isSaying(verb) || isThinking(verb)) return false;
  if (verb.children.some(({ base, lower }) => base === 'aux' && DUTY.test(lower))) return true;
  const above = verb.base === 'xcomp' ? verb.parent : undefined;
  if (!above) return false;
  return (
    (DUTY_VERBS.test(above.lemma) && above.xpos !== 'VBD') ||
    (asksTo(above.lemma) && !isLedByThat(content))
  );
}

/** What a court is asked to say is what it may say, and why it left is taken for granted. */
const isLedByThat = (content: SyntaxNode): boolean => childOf(content, 'mark')?.lower === 'that';

/**
 * Whether what a verb reports is told by whoever tells of it, where somebody does: `said the clerk noticed
 * that`, `said the lawsuit would argue that`; not `said the clerk claimed that`.
 */
export function isWithoutVoice(verb: SyntaxNode): boolean {
  if (verb.upos !== 'VERB') return false;
  if (NOTICING.has(verb.lemma)) return true;
  const subject = subjectOf(verb);
  return subject?.upos === 'NOUN' && PUT_FORWARD.has(subject.lemma) && !isOfSomebody(subject);
}

/** `the union's letter`: whose words it holds is told. */
const isOfSomebody = (noun: SyntaxNode): boolean => childOf(noun, 'nmod:poss') !== undefined;
