import { WordList } from '../../data/index.js';
import { ORGANISATION_HEADS } from './cues.js';
import { startsValue } from '../values/value-starts.js';
import { LineCase } from './line-case.js';
import { forEachNameWord } from './word-spans.js';
import { NameToken, type TokenGap } from './name-token.js';
import { goesOnInName, isNameWithMark } from '../tokens/names-with-marks.js';
import { PLACES, TEAMS } from './known-names.js';
import { nameWord, type NameWord, ownNameWord } from './name-word.js';
import { memoise } from '../tokens/memoise.js';

const FIRM_FORMS = new WordList('entities/legal-forms.txt');
/** Words that go on with the name of a firm behind such a form. */
const AFTER_FIRMS = new WordList('sentences/after-firms.txt', 'entities/legal-forms.txt');

/** Their point ends no sentence. */
const ABBREVIATIONS = new WordList('names/parts/abbreviations.txt');

/** The words of a text, in order, with what their letters and surroundings say of them. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let line = new LineCase(0);
  let before: NameToken | undefined;
  forEachNameWord(text, (from, to) => {
    const start = isDotted(text, from, to) ? from - 1 : from;
    const end = isMarked(text, from, to) ? to + 1 : to;
    if (before && end === start + 1 && isPossessiveApart(text.slice(before.end, end))) {
      before.possessiveApart = true;
      return;
    }
    const gap = gapBetween(text, before, start);
    if (gap.breaksLine) {
      line.end(text, tokens);
      line = new LineCase(tokens.length);
    }
    const raw = text.slice(start, end);
    const isOwn = gap.space && before !== undefined && isOfSaint(before, raw);
    before = tokenAt(start, isOwn ? ownNameWord(raw) : nameWord(raw), gap, before);
    tokens.push(before);
    line.add(before.word);
  });
  line.end(text, tokens);
  return tokens;
}

const SAINT = /^st\.?$/u;

/** `St Olave's`: a hospital, a school or a church; but `St Louis's mayor` is of the town. */
function isOfSaint({ lower, shape }: NameToken, raw: string): boolean {
  if (!SAINT.test(lower) || shape !== 'capital' || !/^\p{Lu}.*['’]s$/u.test(raw)) return false;
  const town = `st ${raw.slice(0, -2).toLowerCase()}`;
  return !PLACES.has(town) && !TEAMS.has(town);
}

/** `.NET`: a name whose point opens it. */
const isDotted = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '.' &&
  /^[\s("“]?$/u.test(text.charAt(start - 2)) &&
  /^\p{Lu}{2,}$/u.test(text.slice(start, end));

/** `Yum! Brands`: a name that ends in a mark, and goes on. */
const isMarked = (text: string, start: number, end: number): boolean =>
  isNameWithMark(text.slice(start, end + 1)) && goesOnInName(text.slice(end + 1, end + 40));

/** Whether the words behind a name are a possessive `'s` that stands apart. */
function isPossessiveApart(words: string): boolean {
  return words === " 's" || words === ' ’s';
}

function readGap(between: string): TokenGap {
  const gap = between.replace(/^ ?['’]s/u, '');
  return {
    space: gap === ' ' || gap === '\u00a0' || gap === '* ',
    point: gap === '. ',
    apostrophe: /^['’] $/u.test(gap),
    ampersand: gap === ' & ',
    endsSentence: /[.!?…:;\n]|["“‘]|^\s?[-–—*•]\s/u.test(gap),
    breaksLine: gap.includes('\n'),
    hasSign: startsValue(between),
    comma: /^\s?,/u.test(gap),
    colon: /^\s?:/u.test(gap),
    dash: /^(?:\s?[—–]|\s-)\s?$/u.test(gap),
    bracket: gap.trimEnd().endsWith('('),
  };
}

const gapOf = memoise(readGap);
const START = readGap('\n');
const SPACE = readGap(' ');

function gapBetween(text: string, before: NameToken | undefined, start: number): TokenGap {
  if (!before) return START;
  const isSpace = start === before.end + 1 && text[before.end] === ' ';
  return isSpace ? SPACE : gapOf(text.slice(before.end, start));
}

function tokenAt(
  start: number,
  word: NameWord,
  gap: TokenGap,
  before: NameToken | undefined,
): NameToken {
  const isAbbreviated = gap.point && before !== undefined && isAbbreviation(before);
  // `sold to Acme Inc. Workers were told`
  const afterPoint = isAbbreviated && !(isFirmForm(before) && !AFTER_FIRMS.has(word.lower));
  // Behind "U.S." a name may go on; only a word that names nothing tells that a sentence begins.
  const afterDots = before?.text.endsWith('.') === true && !word.canName;
  const atStart = !afterPoint && (gap.endsSentence || afterDots);
  // "the Magistrates' Court" is one name, "Williams' wife" none.
  const owned = gap.apostrophe && ORGANISATION_HEADS.has(word.lower);
  const adjacent = gap.space || afterPoint || owned;
  const end = start + word.text.length;
  return new NameToken(start, end, word, atStart, adjacent, gap);
}

function isAbbreviation({ lower, text }: NameToken): boolean {
  return ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(text);
}

/** `Inc.`, `Corp.`: `Co. Durham` may be a county. */
const isFirmForm = ({ lower }: NameToken): boolean => FIRM_FORMS.has(lower) && lower !== 'co';
