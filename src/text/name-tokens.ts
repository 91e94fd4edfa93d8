import { ORGANISATION_HEADS } from './name-cues.js';
import type { Span } from './span.js';

/** A word as the reader of names sees it; a possessive's `'s` stays outside its span. */
export interface NameToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: 'capital' | 'acronym' | 'mixed' | 'lower' | 'number';
  /** True where a capital says little: the word opens a sentence, a line or a quotation. */
  readonly opens: boolean;
  /** True in a line most of whose words have capitals. */
  readonly headline: boolean;
  /** True where nothing but a space (or the point of an abbreviation) parts it from the word before. */
  readonly glued: boolean;
  /** True where an ampersand parts it from the word before. */
  readonly ampersand: boolean;
  /** True where the name ends with this word whatever follows: `Alibaba's`, `China-based`. */
  readonly closes: boolean;
  /** True before `'s`. */
  readonly owner: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’&-](?=[\p{L}\p{N}])|\.(?=[\p{N}\p{Ll}]))[\p{L}\p{N}\p{M}]+)*/gu;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st mt sen sens rep reps gov gen lt sgt col capt cmdr adm maj prof rev hon jr sr inc corp co ltd no vs ft'.split(
    ' ',
  ),
);
const PEOPLES_OWN = new Set(['people', 'children', 'women', 'men', 'king', 'queen', 'st', 'world']);

/** The words of a text, in order, with what their letters and surroundings say of them. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const before = tokens.at(-1);
    tokens.push(tokenOf(text, match.index, match[0], before));
  }
  return markHeadlines(text, tokens);
}

function tokenOf(
  text: string,
  start: number,
  raw: string,
  before: NameToken | undefined,
): NameToken {
  const { word, closes, owner } = wordOf(raw);
  const gap = before ? text.slice(before.end, start).replace(/^['’]s/u, '') : '\n';
  const afterPoint =
    before !== undefined &&
    gap === '. ' &&
    (ABBREVIATIONS.has(before.lower) || /^\p{Lu}$/u.test(before.text));
  // "the Magistrates' Court" is one name, "Williams' wife" none.
  const owned = /^['’] $/u.test(gap) && ORGANISATION_HEADS.has(word.toLowerCase());
  const short = owned || gap === ' ' || gap === '\u00a0' || gap === '* ' || afterPoint;
  return {
    start,
    end: start + word.length,
    text: word,
    lower: word.toLowerCase(),
    shape: shapeOf(word),
    opens: !afterPoint && opensSentence(gap, before),
    headline: false,
    glued: short,
    ampersand: gap === ' & ',
    closes,
    owner,
  };
}

function opensSentence(gap: string, before: NameToken | undefined): boolean {
  return /[.!?…:;\n]|["“‘]|^\s?[-–—*•]\s/u.test(gap) || before?.text.endsWith('.') === true;
}

/** The word without `'s`, and without the last part of `China-based`. */
function wordOf(raw: string): Pick<NameToken, 'closes' | 'owner'> & { readonly word: string } {
  const word = raw.replace(/['’][sS]$/u, '');
  const owner = word.length < raw.length && !PEOPLES_OWN.has(word.toLowerCase());
  const hyphen = /^(?<name>\p{Lu}.*?)-\p{Ll}[\p{Ll}-]{2,}$/u.exec(word)?.groups?.['name'];
  if (hyphen !== undefined) return { word: hyphen, closes: true, owner: false };
  return { word: owner ? word : raw, closes: owner, owner };
}

function shapeOf(word: string): NameToken['shape'] {
  if (/^\p{N}/u.test(word)) {
    if (/^\p{N}+(?:[.-]\p{N}+)*$/u.test(word)) return 'number';
    return /\p{Lu}/u.test(word) && !word.includes('-') ? 'mixed' : 'lower';
  }
  if (!/\p{Lu}/u.test(word)) return 'lower';
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(word)) return 'acronym';
  if (/^\p{Lu}/u.test(word)) return /^\p{Lu}[^\p{Lu}]*\p{N}/u.test(word) ? 'mixed' : 'capital';
  // Not "pre-Columbian", but "iPhone" and "xAI".
  return /^\p{Ll}{1,3}\p{Lu}/u.test(word) ? 'mixed' : 'lower';
}

/** Lines of four words and more, most of them with capitals, are headlines: a capital there says little. */
function markHeadlines(text: string, tokens: NameToken[]): NameToken[] {
  const marked: NameToken[] = [];
  let line: NameToken[] = [];
  const close = (): void => {
    const long = line.filter(({ text: word }) => word.length > 3);
    const capitals = long.filter(({ shape }) => shape !== 'lower' && shape !== 'number').length;
    const end = line.at(-1)?.end ?? 0;
    const sentence = /^["”’)]?[.!?…]/u.test(text.slice(end, end + 2));
    const headline =
      !sentence && line.length >= 5 && long.length >= 4 && capitals >= 0.7 * long.length;
    for (const token of line) marked.push(headline ? { ...token, headline } : token);
    line = [];
  };
  for (const token of tokens) {
    const last = line.at(-1);
    if (last && text.slice(last.end, token.start).includes('\n')) close();
    line.push(token);
  }
  close();
  return marked;
}
