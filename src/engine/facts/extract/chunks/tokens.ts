import type { SyntaxToken } from '../../../language/index.js';
import type { TaggedToken } from './token.js';

/** Whether a word with a capital, not at the start of its sentence or quotation, is a name. */
function isNamed(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || (token.tag !== 'VERB' && token.tag !== 'ADJ' && token.tag !== 'NOUN'))
    return false;
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(token.text)) return false;
  if (before.tag === 'PROPN' || token.tag === 'VERB') return !/^[`"“‘:.!?]$/u.test(before.text);
  return false;
}

const JOINT = /^(?:[-/&]|\\\\?\/)$/u;

/** Words written without a space around a hyphen, a slash or a point are one: `in-service`, `.5`. */
function glued(tokens: readonly TaggedToken[]): TaggedToken[] {
  const out: TaggedToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = out.at(-1);
    const touches = last?.end === token.start;
    const joins =
      touches &&
      (JOINT.test(token.text)
        ? tokens[at + 1]?.start === token.end &&
          tokens[at + 1]?.tag !== 'PUNCT' &&
          last.tag !== 'PUNCT'
        : /[-/&]$/u.test(last.text) ||
          (last.text === '.' && token.tag === 'NUM') ||
          /^[-/\\]./u.test(token.text));
    if (!joins) {
      out.push(token);
      continue;
    }
    const tag = JOINT.test(token.text)
      ? last.tag
      : token.tag === 'VERB'
        ? 'ADJ'
        : token.tag === 'X'
          ? last.tag
          : token.tag;
    out[out.length - 1] = {
      start: last.start,
      end: token.end,
      text: last.text + token.text,
      lower: last.lower + token.lower,
      tag: tag === 'PUNCT' || tag === 'SYM' || tag === 'ADP' || tag === 'PART' ? 'NOUN' : tag,
    };
  }
  return out;
}

/** The words that chunks are made of: with what is written as one joined, and names as such. */
export function readWords(tokens: readonly SyntaxToken[]): TaggedToken[] {
  const words = glued(tokens.map(asTagged));
  return words.map((token, at) => (isNamed(words, at) ? { ...token, tag: 'PROPN' } : token));
}

const asTagged = ({ start, end, text, upos }: SyntaxToken): TaggedToken => ({
  ...{ start, end, text, tag: upos },
  lower: text.toLowerCase().replaceAll('’', "'"),
});
