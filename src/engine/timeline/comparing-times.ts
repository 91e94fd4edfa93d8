import { childrenOf, type SentenceReading, type SyntaxNode, type Time } from '../language/index.js';

/** Words between `since` and its time: `since at least the early`, `since records began in`. */
const MOST_BETWEEN = 6;
/** Words from a superlative to its `since`. */
const MOST_BEHIND = 5;
const PAUSE = /^[,;:.()–—"“”]$/u;
const BEGAN = /^(?:began|begun|started)$/u;
const SPAN_OF_TIME = /^(?:time|point|moment|day|week|month|quarter|year|season)$/u;
const WHEN = /^, when\b/iu;

/**
 * Whether a time only says how far back a comparison goes, and nothing is told of it: `the lowest
 * close since April 2025`, `the first since 2010`, `the worst since records began in 1998`, `more than
 * at any time since 2010`.
 */
export function isReachOfComparison(
  { start, end }: Time,
  { tree, story }: SentenceReading,
): boolean {
  if (WHEN.test(story.text.slice(end))) return false;
  const before = tree.filter((node) => node.end <= start);
  const at = before.findLastIndex(({ lower }) => lower === 'since');
  if (at < 0 || before.length - 1 - at > MOST_BETWEEN) return false;
  const between = before.slice(at + 1);
  if (between.some(({ lower }) => PAUSE.test(lower))) return false;
  if (between.some(({ lower }) => BEGAN.test(lower))) return true;
  const behind = before.slice(Math.max(0, at - MOST_BEHIND), at);
  const near = behind.slice(behind.findLastIndex(({ lower }) => PAUSE.test(lower)) + 1);
  const [any, span] = near.slice(-2);
  if (any?.lower === 'any' && SPAN_OF_TIME.test(span?.lower ?? '')) return true;
  const superlative = near.find(isSuperlative);
  const since = before[at];
  return superlative !== undefined && since !== undefined && !lastsUntilNow(since, superlative);
}

const isSuperlative = ({ xpos, lower }: SyntaxNode): boolean =>
  /^(?:JJS|RBS)$/u.test(xpos) || lower === 'first';

/** `has led the largest union since 2015`: it is the leading that began then. */
function lastsUntilNow(since: SyntaxNode, superlative: SyntaxNode): boolean {
  const verb = since.parent?.parent;
  return (
    verb?.upos === 'VERB' &&
    verb.index < superlative.index &&
    childrenOf(verb, 'aux').some(({ lemma }) => lemma === 'have')
  );
}
