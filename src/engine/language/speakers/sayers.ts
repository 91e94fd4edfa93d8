import { keepsFrom } from '../assertions/governors.js';
import { WordList } from '../../data/index.js';
import { isHeardByBody, tellerBefore } from '../assertions/heard.js';
import { isNegated, speaksOfNone } from '../grammar/negation.js';
import { isPassive, predicateAt } from '../grammar/predicates.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import { nounHeadBefore, nounRunFrom } from './noun-runs.js';
import { isClarified, isSaidByIt, isSaying, isThinking, isThought, NOBODY } from './saying.js';

/** Who says what hangs from a reporting word; undefined where nobody is named, or is said not to say it. */
export function speakerOf(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  if (isUnsaid(word, words)) return undefined;
  const sayer = inverted(word, words) ?? sayerOf(word) ?? sayerBefore(word, words);
  return sayer && speaksOfNone(sayer, words) ? undefined : sayer;
}

/** `never said that`, `declined to say`: nobody's words; a thought that one does not have is told all the same. */
export function isUnsaid(word: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  if (isStillOpen(word)) return true;
  if (!isSaying(word) || isThinking(word)) return false;
  const above = word.base === 'xcomp' ? word.parent : undefined;
  return isNegated(word, words) || (above !== undefined && keepsFrom(above.lemma));
}

const ASKING = /^(?:how|if|what|when|where|whether|which|who|whom|whose|why)$/u;

/** `hired a firm to find out what happened`, `will establish whether it failed`: a question, and nobody's words yet. */
function isStillOpen(word: SyntaxNode): boolean {
  const content = childOf(word, 'ccomp', 'obj');
  const asks = content !== undefined && ASKING.test(subtree(content)[0]?.lower ?? '');
  const isAhead =
    word.xpos === 'VB' &&
    (childOf(word, 'mark')?.lower === 'to' || childOf(word, 'aux')?.xpos === 'MD');
  return asks && isAhead;
}

/** `Ann Holm, QC, said that`: who stands before a verb of saying that the tree gives no subject. */
function sayerBefore(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  const isBare = isSaying(word) && !childOf(word, 'nsubj', 'aux', 'expl') && !isPassive(word);
  const isMain = word.base === 'root' || word.base === 'ccomp';
  return isBare && isMain && /^VB[DZP]$/u.test(word.xpos)
    ? nounHeadBefore(words, word.index)
    : undefined;
}

/** `the dam, says the mayor, will hold`: who stands behind a verb of saying between commas. */
function inverted(word: SyntaxNode, words: readonly SyntaxNode[]): SyntaxNode | undefined {
  if (!isSaying(word) || words[word.index - 1]?.text !== ',') return undefined;
  // `its secretary, Emil Dascal, accused the manager, Rupert Crane, of`
  const subject = childOf(word, 'nsubj');
  if (subject && subject.index < word.index && childOf(word, 'advcl')) return undefined;
  const run = nounRunFrom(words, word.index + 1);
  if (!run || words[run.end]?.text !== ',') return undefined;
  return words
    .slice(word.index, run.end)
    .some(({ parent, base }) => parent === word && base !== 'ccomp')
    ? run.head
    : undefined;
}

/** Who says what a reporting word reports; undefined where nobody is named. */
export function sayerOf(word: SyntaxNode): SyntaxNode | undefined {
  if (word.upos === 'NOUN' && !predicateAt(word)) return ownerOf(word);
  if (isClarified(word)) return word.parent && sayerOf(word.parent);
  if (isHeardByBody(word)) return tellerBefore(word);
  if (word.upos === 'VERB' && isPassive(word) && !isThought(word))
    return word.lemma === 'quote' ? childOf(word, 'nsubj:pass') : childOf(word, 'obl:agent');
  // `let's say we sold it`: supposed, and nobody's words.
  if (word.parent?.lemma === 'let' && /^(?:'?s|us)$/u.test(subjectOf(word)?.lower ?? ''))
    return undefined;
  const subject = subjectOf(word);
  if (!subject || subject.upos === 'VERB') return undefined;
  if (NOBODY.test(subject.lower) && !isSaidByIt(word)) return undefined;
  // `the Minister of Ports Ann Holm said`: the name is who it is, though a parser may hang it from the title.
  const name = childrenOf(subject, 'nmod').find(
    (one) =>
      one.upos === 'PROPN' &&
      one.index > subject.index &&
      !childOf(one, 'case') &&
      subtree(one).at(-1)?.index === word.index - 1,
  );
  return name ?? subject;
}

/** `supports the idea that`: whose subject does not hold it. */
const NOT_HOLDING = new WordList('speakers/verbs-not-holding.txt');

/** `raising hopes that it ends`: who or what raises them need not have them. */
const isRaised = ({ lemma, parent }: SyntaxNode): boolean =>
  /^(?:boost|dash|ease|raise|renew|revive|stoke)$/u.test(parent?.lemma ?? '') &&
  /^(?:doubt|expectation|fear|hope|prospect|speculation)$/u.test(lemma);

/** `clash over a claim`: who does so need not make it. */
const ABOUT = /^(?:about|after|against|amid|at|despite|following|on|over|to)$/u;

/** Who holds a belief or makes a claim: `her claim that`, `a report by the union that`, `they made the claim that`. */
function ownerOf(noun: SyntaxNode): SyntaxNode | undefined {
  const owner = childOf(noun, 'nmod:poss');
  if (owner) return owner;
  const maker = childrenOf(noun, 'nmod').find((one) =>
    /^(?:by|from|of)$/u.test(childOf(one, 'case')?.lower ?? ''),
  );
  if (maker) return maker;
  const isAbout = noun.base === 'obl' && ABOUT.test(childOf(noun, 'case')?.lower ?? '');
  const isHeld = noun.base === 'obj' || (noun.base === 'obl' && !isAbout);
  const verb = isHeld && !isRaised(noun) ? noun.parent : undefined;
  const subject = verb && !NOT_HOLDING.has(verb.lemma) ? subjectOf(verb) : undefined;
  return subject && !NOBODY.test(subject.lower) ? subject : undefined;
}
