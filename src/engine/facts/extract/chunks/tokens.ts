import { tagged, type TaggedToken } from '../../../language/index.js';
import { FORMS_OF_BE } from './words.js';

/** Whether a word with a capital, not at the start of its sentence or quotation, is a name. */
function isNamed(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || (token.tag !== 'VERB' && token.tag !== 'ADJ' && token.tag !== 'NOUN'))
    return false;
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(token.text)) return false;
  if (before.tag === 'PROPN' || token.tag === 'VERB') return !/^[`"“‘:.!?]$/u.test(before.text);
  return false;
}

/** `were informed of`: a participle that the tagger takes for an adjective. */
function isParticiple(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag !== 'ADJ' || !/[a-z]{2}ed$/u.test(token.lower)) return false;
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV') before--;
  const after = tokens[at + 1];
  return (
    FORMS_OF_BE.has(tokens[before]?.lower ?? '') &&
    (after === undefined || after.tag === 'ADP' || after.tag === 'PART')
  );
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

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|ca|wo|do|does|did|'ll|’ll)$/u;

/** `will not rise`: only a verb stands after a modal verb. */
function isAfterModal(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.tag !== 'NOUN') return false;
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV' || /^(?:not|n['’]t)$/u.test(tokens[before]?.lower ?? ''))
    before--;
  return tokens[before]?.tag === 'AUX' && MODAL.test(tokens[before]?.lower ?? '');
}

/** `the river floods the valley`: no noun follows a noun right before an article. */
function isBeforeArticle(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== 'NOUN' || !/[^s'’]s$/u.test(token.lower)) return false;
  if (before?.tag !== 'NOUN' && before?.tag !== 'PROPN') return false;
  if (before.lower.endsWith('s') || !/^(?:the|a|an|its|his|her|their)$/u.test(after?.lower ?? ''))
    return false;
  const from = tokens.findLastIndex(({ tag }, i) => i < at && (tag === 'PUNCT' || tag === 'CCONJ'));
  return !tokens.slice(from + 1, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** The tokens with those tags mended that matter to who does what. */
export function mendTokens(tokens: readonly TaggedToken[]): TaggedToken[] {
  const words = glued(tokens);
  return words.map((token, at) => {
    if (isNamed(words, at)) return tagged(token, 'PROPN');
    if (token.lower === 'being' && words[at - 1]?.tag === 'ADJ') return tagged(token, 'NOUN');
    const verb = isParticiple(words, at) || isAfterModal(words, at) || isBeforeArticle(words, at);
    return verb ? tagged(token, 'VERB') : token;
  });
}
