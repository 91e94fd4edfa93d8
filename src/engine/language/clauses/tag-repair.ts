import { SUBJECT_PRONOUNS, RELATIVE_PRONOUNS } from './function-words.js';
import { tagged, type TaggedToken } from './token.js';

const AFTER_A_VERB = new Set(['DET', 'ADP', 'ADJ', 'PROPN', 'NUM', 'SYM', 'NOUN', 'PART', 'PRON']);
const isVerb = (token: TaggedToken | undefined): boolean =>
  token?.tag === 'VERB' || token?.tag === 'AUX';
const LETTING = /^(?:let|lets|letting|help|helps|helped|makes|made|making)$/u;

const OPENS_CLAUSE = /^(?:that|as|while|because|since|although|but|and|where|which|who|if|when)$/u;

/** The tokens between the marks and conjunctions around `at`; whether they may hold a clause, and have its verb. */
function segmentOf(tokens: readonly TaggedToken[], at: number): { open: boolean; verb: boolean } {
  const parts = ({ tag, lower }: TaggedToken): boolean =>
    tag === 'PUNCT' ||
    ((tag === 'SCONJ' || tag === 'ADP' || lower === 'as') && OPENS_CLAUSE.test(lower)) ||
    lower === 'that';
  const before = tokens.findLastIndex((token, i) => i < at && parts(token));
  const after = tokens.findIndex((token, i) => i > at && parts(token));
  const inside = tokens.slice(before + 1, after < 0 ? undefined : after);
  const open =
    tokens[before]?.tag !== 'PUNCT' ||
    inside[0]?.tag === 'CCONJ' ||
    !tokens.slice(0, before).some(isVerb);
  // An infinitive is no clause's verb.
  const verb = inside.some((token, i) => isVerb(token) && inside[i - 1]?.lower !== 'to');
  return { open, verb };
}

/** Whether a verb stands between the last mark and the token at `at`. */
function verbSince(tokens: readonly TaggedToken[], at: number): boolean {
  const from = tokens.findLastIndex((token, i) => i < at && token.tag === 'PUNCT') + 1;
  return tokens.slice(from, at).some(isVerb);
}

/** Whether a word tagged as a noun stands where only a verb makes sense: `it contests restrictions`. */
function isHiddenVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || !after || isVerb(before)) return false;
  if (
    token.lower.endsWith('ed') &&
    before.tag === 'PROPN' &&
    (token.tag === 'ADJ' || token.tag === 'NOUN')
  )
    return !verbSince(tokens, at) || RELATIVE_PRONOUNS.has(tokens[at - 2]?.lower ?? '');
  if (token.lower.endsWith('ed') && before.tag === 'NOUN' && token.tag === 'ADJ') {
    const { open, verb } = segmentOf(tokens, at);
    return open && !verb;
  }
  if (token.tag !== 'NOUN') return false;
  const plural = before.tag === 'NOUN' && before.lower.endsWith('s');
  const bare = !token.lower.endsWith('s');
  if (SUBJECT_PRONOUNS.has(before.lower) || RELATIVE_PRONOUNS.has(before.lower))
    return !isVerb(after) && AFTER_A_VERB.has(after.tag);
  // `a system that costs less`
  const relative = before.lower === 'that' && tokens[at - 2]?.tag === 'NOUN';
  if (relative && /[^s']s$/u.test(token.lower) && AFTER_A_VERB.has(after.tag)) return true;
  // `lets labs copy models`
  if (
    plural &&
    bare &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => LETTING.test(lower))
  )
    return true;
  // `Olsen and Holm plan to sell`, `fires amount to`: a plural or a name before a bare form.
  if (bare && (before.tag === 'PROPN' || plural) && after.lower === 'to')
    return !verbSince(tokens, at);
  // `distillation causes losses`, `models lack safety`: the one word that can be the clause's verb.
  const { open, verb } = segmentOf(tokens, at);
  if (!open || verb || !AFTER_A_VERB.has(after.tag)) return false;
  const agrees = bare
    ? plural
    : /[^s']s$/u.test(token.lower) &&
      (/^(?:this|that)$/u.test(before.lower) ||
        ((before.tag === 'NOUN' || before.tag === 'PROPN') && !before.lower.endsWith('s')));
  return agrees && (after.tag !== 'NOUN' || bare);
}

/** Whether a word tagged as a verb stands where only a noun makes sense: `earlier claims were`, `by means of`. */
function isHiddenNoun(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== 'VERB' || !before) return false;
  // `a request for comment`
  if ((before.tag === 'ADP' || before.lower === 'for') && !/(?:ed|en|ing)$/u.test(token.lower))
    return !/^(?:than|as|like)$/u.test(before.lower);
  if (!/[^s']s$/u.test(token.lower)) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || RELATIVE_PRONOUNS.has(before.lower)) return false;
  return (
    after?.tag === 'AUX' ||
    after?.lower === 'of' ||
    /^(?:ADJ|DET|ADP)$/u.test(before.tag) ||
    before.lower === "'s"
  );
}

/** Corrects the tagger's most common errors: verbs tagged as nouns, and nouns as verbs. */
export function repairTags(tokens: readonly TaggedToken[]): TaggedToken[] {
  const nouns = tokens.map((token, at) =>
    token.lower === 'according'
      ? tagged(token, 'ADP')
      : isHiddenNoun(tokens, at)
        ? tagged(token, 'NOUN')
        : token,
  );
  return nouns.map((token, at) => (isHiddenVerb(nouns, at) ? tagged(token, 'VERB') : token));
}
