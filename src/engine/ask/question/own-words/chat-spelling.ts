import { byWord, readKeyed, WordMap } from '../../../data/index.js';

const SPELLINGS = new WordMap(() => byWord(readKeyed('ask/chat-spellings.txt')));
/** Only where a question begins: `Wen` may be a name. */
const QUESTION_WORDS = new WordMap(() => byWord(readKeyed('ask/misspelt-question-words.txt')));

/** `anyone hurt in the crash?`: a question that leaves its verb out. */
const LEFT_OUT = /^\W*any(?:body|one) (?=(?:\p{L}+ed|dead|hurt|ill|missing)\b)/iu;

/** Where a question begins, or a second one behind the first. */
const BEGINNING = /(?<=^\W*|[,;?] |\band )\p{Lu}?\p{Ll}*(?![\p{L}'’])/giu;

/** `hwo` is `how` as likely as `who`: what stands behind it tells. */
const HWO =
  /\bhwo(?= (?:big|can|come|could|deep|did|do|does|far|fast|heavy|high|large|long|loud|many|much|often|old|should|small|soon|tall|to|wide|would)\b)/giu;

/** `whos fault was it`: no `who is` with a noun and its verb behind it. */
const WHOSE =
  /\bwhos(?= (?!an?\b|at\b|been\b|from\b|going\b|got\b|in\b|not\b|on\b|that\b|the\b|this\b|to\b)\p{Ll}+ (?:are|did|do|does|got|had|has|is|was|were|will)\b)/giu;

/** A question with words as they are spelled outside a chat: `whos the boss` → `who is the boss`. */
export const spelledOut = (question: string): string =>
  question
    .replace(HWO, 'how')
    .replace(/\bhwo\b/giu, 'who')
    .replace(WHOSE, 'whose')
    .replace(BEGINNING, (word) => QUESTION_WORDS.get(word.toLowerCase()) ?? word)
    .replace(
      /(?<![\p{L}\d'’])\p{Lu}?[\p{Ll}\d]+(?![\p{L}\d'’])/gu,
      (word) => SPELLINGS.get(word.toLowerCase()) ?? word,
    )
    .replace(LEFT_OUT, 'was anybody ');
