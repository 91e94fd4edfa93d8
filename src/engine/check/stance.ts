import { once, oneOf, WordList } from '../data/index.js';
import type { ReadSentence, TaggedToken } from '../language/index.js';
import { covers, type Span } from '../document/index.js';

/** How a sentence stands to something that it says. */
export interface SpanStance {
  /** It says that it is not so. */
  readonly negated: boolean;
  /** 2 where it is said to be so, 1 where it is planned, wished or to come, 0 where it may be. */
  readonly certainty: number;
}

/** So many words after a negation it may stand that it negates. */
const REACH = 4;
const NEGATION = /^(?:not|n't|never|no|neither|nor|none|nobody|nothing|hardly|barely|without)$/u;
/** With these the words say no `not`. */
const NO_NEGATION = /^(?:only|just|doubt|least|more|less|fewer|matter)$/u;
/** `failed to`, `declined to`: what follows did not happen. */
const FAILING = /^(?:fail|refus|declin|unable|neglect|omit)/u;

/** `voted against` is the opposite of `voted for`. */
const SIDING_VERBS = new WordList('check/siding-verbs.txt');

const MAYBE = /\b(?:could|may|might|possibly|potentially|perhaps|maybe)\b/iu;
const toCome = once(
  () => new RegExp(`\\b(?:${oneOf(new WordList('check/not-yet-words.txt'))})\\b|['’]ll\\b`, 'iu'),
);
/** Verbs after which an infinitive tells what is so. */
const REALISED = /^(?:manag|beg|start|continu|able|help|use|serv|come|came|get|got|go|prov|turn)/u;
const OPEN = /^(?:if|whether|unless)$/u;

/** Whether a verb says no more than that what follows did not happen: `declined` to comment. */
export function onlyNegates(tokens: readonly TaggedToken[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return FAILING.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to';
}

/** Whether something is negated in its sentence, and how certain it is there. */
export function readStance(sentence: ReadSentence, span: Span): SpanStance {
  const against = againstAfter(sentence, span)?.lower === 'against';
  return {
    negated: isNegated(sentence, span) !== against,
    certainty: certaintyOf(sentence, span),
  };
}

/** The `for` or `against` right after a verb by which somebody takes a side. */
export function againstAfter({ tokens }: ReadSentence, span: Span): TaggedToken | undefined {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  if (!SIDING_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
  const next = tokens[at + 1];
  return next && /^(?:for|against)$/u.test(next.lower) ? next : undefined;
}

function isNegated({ tokens }: ReadSentence, span: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start);
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const [token, next] = [tokens[before], tokens[before + 1]];
    if (!token || /^[,;:.()]$/u.test(token.text)) return false;
    if (NEGATION.test(token.lower) && !NO_NEGATION.test(next?.lower ?? '')) return true;
    if (FAILING.test(token.lower) && next?.lower === 'to') return true;
    // Another thing stands between: that is what the negation is about; `no one` is one word.
    if (token.lower === 'one' && tokens[before - 1]?.lower === 'no') continue;
    if (/^(?:NOUN|PROPN|VERB)$/u.test(token.tag)) return false;
  }
  return false;
}

function certaintyOf({ story, tokens, clauses }: ReadSentence, span: Span): number {
  const clause =
    clauses.find((one) => one.verb && covers(one.verb, span)) ??
    clauses.find((one) => covers(one, span));
  const at = tokens.findIndex(({ start }) => start >= span.start);
  if (clause?.verb && covers(clause.verb, span)) {
    const opening = tokens.filter(({ start }) => start >= clause.start && start < span.start);
    if (opening.some(({ lower }) => OPEN.test(lower))) return 0;
    const verb = story.text.slice(clause.verb.start, clause.verb.end);
    if (MAYBE.test(verb)) return 0;
    return toCome().test(story.text.slice(clause.verb.start, span.end)) ? 1 : 2;
  }
  const [auxiliary, before] = [tokens[at - 1], tokens[at - 2]];
  const passive = auxiliary?.lower === 'be' ? 1 : 0;
  const to = passive === 1 ? before : auxiliary;
  const governor = tokens[at - 2 - passive];
  if (to?.lower === 'to') return REALISED.test(governor?.lower ?? '') ? 2 : 1;
  if (passive === 1) return 1;
  const whole =
    clause?.verb && covers(clause.rest, span)
      ? story.text.slice(clause.verb.start, clause.verb.end)
      : '';
  return MAYBE.test(whole) ? 0 : toCome().test(whole) ? 1 : 2;
}
