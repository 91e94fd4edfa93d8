import type { Span } from '../../../document/index.js';
import { goesOnInName, isNameWithMark } from '../../tokens/names-with-marks.js';
import { WordList, WordMap, readKeyed, once } from '../../../data/index.js';
import {
  CLOSING_ABBREVIATIONS,
  NUMBERING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
} from '../../sentences/abbreviations.js';

/** Abbreviations with a capital that in small letters are words. */
const WORDS_TOO = new WordList('sentences/abbreviations-and-words.txt');
const PREFIXES = new WordList('syntax/hyphen-prefixes.txt');
const JOINED = new WordMap(() => readKeyed('syntax/joined-words.txt'));

const APOSTROPHES = "'’`";

/** What stands between white space, in parts that are words or can be split further. */
const partPattern = once(
  () =>
    new RegExp(
      [
        // Addresses of the web and of mail.
        String.raw`(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]]`,
        String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
        // Numbers with points, commas, colons and slashes inside, telephone numbers, ordinals, decades.
        String.raw`\d+(?:\/\d+)+|\d+(?:-\d+){2,}`,
        String.raw`\d{1,3}(?:[${APOSTROPHES}]\d{3})+(?![\p{L}\p{N}])`,
        String.raw`\.?\d+(?:[.,:]\d+)*(?:th|st|nd|rd|s)(?![\p{L}\p{N}])`,
        String.raw`\.?\d+(?:[.,:]\d+)*(?=\p{L}{1,3}(?![\p{L}\p{N}]))`,
        String.raw`\.?\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])`,
        String.raw`°[CF](?!\p{L})`,
        // Letters with points: "U.S.", "a.m.", "e.g.".
        String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`,
        // A name that its point opens: ".NET", ".com".
        String.raw`(?<![^\s("“])\.\p{L}{2,6}(?![\p{L}\p{N}])`,
        // Words, with what may stand inside one.
        String.raw`[\p{L}\p{N}\p{M}_]+(?:[${APOSTROPHES}&.@]?[\p{L}\p{N}\p{M}_]+)*`,
        // A clitic apart from its word.
        String.raw`[${APOSTROPHES}](?:s|re|ve|ll|d|m|em|til|cause)(?!\p{L})`,
        // Runs of one mark, and the rest by itself.
        String.raw`\.{2,}|-{2,}|[!?]{2,}|([*=_~#+])\1+|<<|>>|''|` + '``',
        String.raw`[:;=]-?[()DP](?!\p{L})`,
        String.raw`\S`,
      ].join('|'),
      'giu',
    ),
);

const CLITIC = new RegExp(`(?:n[${APOSTROPHES}]t|[${APOSTROPHES}](?:s|re|ve|ll|d|m))$`, 'iu');

/**
 * The words of a sentence as the English treebanks of Universal Dependencies have them: clitics,
 * punctuation and the parts of hyphenated compounds are words by themselves.
 *
 * @param text the text that the sentence is a span of
 * @returns spans of the text, in order
 */
export function splitWords(text: string, sentence: Span): Span[] {
  const slice = text.slice(sentence.start, sentence.end);
  const words: Span[] = [];
  let end = 0;
  for (const { 0: part, index } of slice.matchAll(partPattern())) {
    if (index < end) continue;
    const pointed = withMark(slice, index, withPoint(slice, index, part));
    end = index + pointed.length;
    for (const piece of piecesOf(pointed)) {
      words.push({
        start: sentence.start + index + piece.start,
        end: sentence.start + index + piece.end,
      });
    }
  }
  return joinPrefixes(text, words);
}

/** A name with the mark that it ends in, where more follows: `Yum! Brands`. */
function withMark(slice: string, index: number, part: string): string {
  const marked = slice.slice(index, index + part.length + 1);
  const isInside = goesOnInName(slice.slice(index + marked.length, index + marked.length + 40));
  return isInside && isNameWithMark(marked) ? marked : part;
}

/** An abbreviation with its point. */
function withPoint(slice: string, index: number, part: string): string {
  const end = index + part.length;
  if (slice[end] !== '.' || slice[end + 1] === '.') return part;
  return isAbbreviation(part, slice.slice(end + 1).trimStart()) ? `${part}.` : part;
}

function isAbbreviation(part: string, behind: string): boolean {
  if (/^\p{Lu}$/u.test(part)) return behind !== '';
  const word = part.toLowerCase();
  if (NUMBERING_ABBREVIATIONS.has(word)) return /^\d/u.test(behind);
  // `Ill.` is a state and `Sun.` a day; `ill` and `sun` before a full stop are words.
  if (part === word && WORDS_TOO.has(word)) return false;
  return OPENING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word);
}

function piecesOf(part: string): Span[] {
  // `It ended .Then`
  if (/^\.\p{Lu}\p{Ll}/u.test(part))
    return [
      { start: 0, end: 1 },
      { start: 1, end: part.length },
    ];
  const joined = JOINED.get(part.toLowerCase());
  if (joined) {
    let start = 0;
    return joined.map((word) => ({ start, end: (start += word.length) }));
  }
  const clitic = CLITIC.exec(part);
  if (!clitic || clitic.index === 0) return [{ start: 0, end: part.length }];
  return [
    { start: 0, end: clitic.index },
    { start: clitic.index, end: part.length },
  ];
}

/** `3F`, `5G`, `3D`: a digit and a letter that is no unit or scale are one name. */
const isCode = (text: string, digit: Span, letter: Span): boolean =>
  digit.end === letter.start &&
  /^\d[ADEFGHJPQRSX]$/u.test(text.slice(digit.start, letter.end)) &&
  !/[\p{L}\p{N}.,$£€]/u.test(text[digit.start - 1] ?? '');

/** Joins a prefix, its hyphen and its word. */
function joinPrefixes(text: string, words: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [prefix, hyphen, word] = words.slice(at, at + 3);
    if (!prefix) break;
    if (hyphen && isCode(text, prefix, hyphen)) {
      joined.push({ start: prefix.start, end: hyphen.end });
      at += 1;
      continue;
    }
    const isPrefixed =
      hyphen?.start === prefix.end &&
      word?.start === hyphen.end &&
      text.slice(hyphen.start, hyphen.end) === '-' &&
      PREFIXES.has(text.slice(prefix.start, prefix.end).toLowerCase()) &&
      /^\p{L}/u.test(text.slice(word.start, word.end));
    joined.push(isPrefixed ? { start: prefix.start, end: word.end } : prefix);
    if (isPrefixed) at += 2;
  }
  return joined;
}
