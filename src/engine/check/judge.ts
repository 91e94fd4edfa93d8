import { phraseOf, type ReadSentence, type Status } from '../language/index.js';
import { overlaps, type Span } from '../document/index.js';
import { differencesOf, shown, type FoundDifference } from './differences.js';
import { hasOtherAgent, leavesRolesOpen } from './other-agent.js';
import { coverage, type AlignedPair } from './aligned-pair.js';
import type { CandidateSentence } from './align-items.js';
import { clauseAt } from './roles.js';
import { unstatedIn } from './unstated.js';
import type { Verdict } from './types.js';

/** What one sentence says to a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The share of the claim's weight that the sentence has, the difference left out where it contradicts. */
  readonly score: number;
  /** Empty where it does not contradict. */
  readonly differences: readonly FoundDifference[];
  /** The words that decide; offsets into the story. */
  readonly marks: readonly Span[];
  /** The sentence's words where it speaks of what may be, and the claim of what is. */
  readonly hedge?: string;
  /** How the sentence puts what it does not state as a fact. */
  readonly status?: Status;
  /** Who says so. */
  readonly speaker?: string;
}

/** So much of a claim's weight must a sentence have to support it. */
const SUPPORTS = 0.75;
/** And so much of what is left without the difference to contradict it; more where the difference is a name. */
const CONTRADICTS = 0.7;
const CONTRADICTS_BY_NAME = 0.8;
/** Words that stand for others at a pinch count so much where a claim is contradicted. */
const DOUBTFUL = 0.5;
/** More differences than this make it another thing that is spoken of. */
const MOST_DIFFERENCES = 2;
const FEWEST_SHARED = 2;
/** What comes near, and is another thing, scores no more than this. */
const ANOTHER_THING = 0.6;

/** Says what a sentence says to a claim, by the pairs that {@link alignItems} made of the two. */
export function judge(
  pairs: readonly AlignedPair[],
  claim: ReadSentence,
  candidate: CandidateSentence,
): Judgement {
  const { sentence } = candidate;
  const found = differencesOf(pairs, claim, sentence);
  const hedge = hedgeOf(pairs, sentence);
  const whole = coverage(pairs);
  const speaker = speakerOf(pairs, sentence);
  const told = {
    marks: marksOf(pairs, found),
    ...(speaker !== undefined && { speaker }),
    ...(hedge !== undefined && whole >= SUPPORTS && { hedge }),
  };
  const comparable = !lacksValue(pairs, found) && sharesRelation(pairs);
  if (found.length > 0) {
    const rest = restOf(pairs, found);
    const contradicted = comparable && rest >= leastFor(found);
    return contradicted
      ? { verdict: 'contradicted', score: rest, differences: found, ...told }
      : {
          ...{ verdict: 'not in the story', score: Math.min(whole, ANOTHER_THING) },
          ...{ differences: [], ...told },
        };
  }
  const alien = hasOtherAgent(pairs, claim, sentence) || leavesRolesOpen(pairs, claim);
  const matches = comparable && whole >= SUPPORTS && !alien;
  const unstated = matches ? unstatedIn(pairs, claim, sentence) : undefined;
  const borneOut = matches && hedge === undefined && unstated === undefined;
  return {
    ...{ verdict: borneOut ? 'supported' : 'not in the story', score: whole, differences: [] },
    ...told,
    ...unstated,
  };
}

/** The share that the sentence has of what is left of a claim without its differences. */
function restOf(pairs: readonly AlignedPair[], found: readonly FoundDifference[]): number {
  const other = found.filter(({ pair }) => pair.relation !== 'same').map(({ pair }) => pair);
  return coverage(pairs, new Set(other), DOUBTFUL);
}

function leastFor(found: readonly FoundDifference[]): number {
  const names = found.filter(({ pair }) => pair.claim.kind === 'name').length;
  if (found.length > (names > 0 ? 1 : MOST_DIFFERENCES)) return Infinity;
  return names > 0 ? CONTRADICTS_BY_NAME : CONTRADICTS;
}

/** Whether the claim has a name, a quantity or a time that the sentence has nothing for. */
function lacksValue(pairs: readonly AlignedPair[], found: readonly FoundDifference[]): boolean {
  return pairs.some(
    (pair) =>
      pair.claim.kind !== 'word' &&
      !pair.claim.indirect &&
      pair.relation !== 'same' &&
      !found.some((one) => one.pair === pair),
  );
}

/** Whether both say the same of the same: two telling items at least, one telling verb among them if there is any. */
function sharesRelation(pairs: readonly AlignedPair[]): boolean {
  const had = pairs.filter(
    ({ relation, source }) => relation !== 'missing' && source !== undefined,
  );
  const telling = pairs.filter(
    ({ claim, relation }) => relation === 'same' && !claim.light && !claim.adverb,
  );
  const isTellingVerb = ({ claim }: AlignedPair): boolean => claim.verb && !claim.light;
  return telling.length >= FEWEST_SHARED && (had.some(isTellingVerb) || !pairs.some(isTellingVerb));
}

/** The story's verb where it leaves open, or to come, what the claim says is so. */
function hedgeOf(pairs: readonly AlignedPair[], sentence: ReadSentence): string | undefined {
  const source = pairs.find(
    ({ claim, source, relation }) =>
      (claim.verb || claim.quantity !== undefined || claim.time !== undefined) &&
      relation === 'same' &&
      source !== undefined &&
      claim.certainty > source.certainty,
  )?.source;
  if (!source) return undefined;
  const { start, end } = clauseAt(sentence, source)?.verb ?? source;
  return sentence.story.text.slice(start, end);
}

/** Who says it: the speaker of the clause that has most of the claim. */
function speakerOf(pairs: readonly AlignedPair[], sentence: ReadSentence): string | undefined {
  const shares = sentence.clauses.map((clause) =>
    pairs.reduce(
      (sum, { source, weight }) => sum + (source && overlaps(clause, source) ? weight : 0),
      0,
    ),
  );
  const speaker = sentence.attributions[shares.indexOf(Math.max(...shares))];
  return speaker && phraseOf(sentence.story.text, speaker.words).text;
}

/** What a reader should see first: the words that differ, else the quantities and times that are the same. */
function marksOf(
  pairs: readonly AlignedPair[],
  found: readonly FoundDifference[],
): readonly Span[] {
  if (found.length > 0) return found.map(({ span }) => span);
  return pairs.flatMap(({ claim, source, relation }) =>
    source && relation === 'same' && (claim.quantity ?? claim.time) ? [shown(source)] : [],
  );
}
