import type { SourceText } from '../../alignment/index.js';
import type { Quote } from '../../document/index.js';
import type { Passage } from '../../search/index.js';
import type { SentenceReading } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import { contradictedBy, supportedBy } from './chances.js';
import { makesException } from './exception.js';
import { type Evidence, type ReadEvidence, readEvidence } from './evidence.js';

/** What a passage says to a claim by a network that has learned to read claims: chances, 0 to 1. */
export interface PassageVerdict {
  readonly passage: Passage;
  readonly supports: number;
  readonly contradicts: number;
}

/** Reads a claim in the stories with some ids, or in all. */
export type ReadsClaims = (
  claim: string,
  stories: readonly string[] | undefined,
) => readonly PassageVerdict[];

/** From these chances on a claim is told as what seems borne out, or contradicted. */
const [SUPPORTED, CONTRADICTED] = [0.92, 0.8];

/** What a sentence of a claim as a whole seems to come to, and by which sentence of a story. */
export interface SentenceVerdict {
  readonly verdict: 'supported' | 'contradicted';
  readonly confidence: number;
  readonly candidate: CandidateSentence;
}

/** A sentence of a claim that its statements leave open. */
export interface OpenSentence {
  readonly claim: SourceText;
  readonly sentence: SentenceReading;
  /** What passages say to it by the network. */
  readonly read: readonly PassageVerdict[];
  readonly sourceOf: (story: string) => SourceText | undefined;
}

/** A sentence of a story, and what speaks for it. */
interface Side extends ReadEvidence {
  readonly candidate: CandidateSentence;
}

/** The sentence that is likeliest to bear a claim's sentence out, and that to contradict it. */
export interface SentenceEvidence {
  readonly supports: Side | undefined;
  readonly contradicts: Side | undefined;
}

export const readSides = (open: OpenSentence): SentenceEvidence => ({
  supports: sideOf(open, 'supports'),
  contradicts: sideOf(open, 'contradicts'),
});

function sideOf(
  { claim, sentence, read, sourceOf }: OpenSentence,
  verdict: keyof SentenceEvidence,
): Side | undefined {
  const [best] = read.toSorted((a, b) => b[verdict] - a[verdict]);
  const source = best && sourceOf(best.passage.story.id);
  const told = best && source?.sentenceAt(best.passage.start);
  if (!best || !source || !told) return undefined;
  const sum = (of: keyof SentenceEvidence): number =>
    read.reduce((total, one) => total + one[of], 0);
  const candidate = { source, sentence: told, share: 0 };
  const all = { supports: sum('supports'), contradicts: sum('contradicts') };
  const here = best[verdict] / Math.max(LEAST, all[verdict]);
  return { ...readEvidence(claim, sentence, candidate, { ...all, here }), candidate };
}

/** Sums of chances are no less. */
const LEAST = 1e-9;

/** What says nothing of somebody whom a claim names decides nothing of them, however alike it is. */
const chanceOf = (side: Side | undefined, chance: (side: Side) => number): number =>
  side?.evidence.lacksNames === 0 ? chance(side) : 0;

/** What bears a claim out has every figure and time of it, and the opposite of no word. */
const has = ({ lacksQuantities, lacksTimes, otherValues, opposites }: Evidence): boolean =>
  lacksQuantities + lacksTimes + otherValues + opposites === 0;

/** What lacks such a share of a claim's words tells of something else. */
const TOO_MUCH = 0.5;

/**
 * Whether there is something in which a sentence differs from a claim, and that is told of the same: without
 * that it contradicts nothing, however alike it is.
 */
function differs({ evidence, isTurned, candidate }: Side): boolean {
  if (makesException(candidate.sentence)) return false;
  const { otherValues, denialDiffers, clashes } = evidence;
  const { lacksWords, lacksQuantities, borneOut } = evidence;
  if (isTurned) return true;
  if (lacksWords >= TOO_MUCH) return false;
  const isOther = lacksQuantities > 0 && otherValues > 0;
  const isClashing = clashes > 0 && lacksWords + lacksQuantities > 0;
  return isOther || isClashing || (denialDiffers > 0 && lacksWords === 0 && borneOut === 0);
}

/** What a sentence of a claim seems to come to where that is sure enough. */
export function readSentence(open: OpenSentence): SentenceVerdict | undefined {
  const { supports, contradicts } = readSides(open);
  const borne = chanceOf(supports, ({ evidence }) => (has(evidence) ? supportedBy(evidence) : 0));
  const contradicted = chanceOf(contradicts, (side) =>
    differs(side) ? contradictedBy(side.evidence) : 0,
  );
  if (supports && borne >= SUPPORTED && borne >= contradicted)
    return { verdict: 'supported', confidence: borne, candidate: supports.candidate };
  return contradicts && contradicted >= CONTRADICTED
    ? { verdict: 'contradicted', confidence: contradicted, candidate: contradicts.candidate }
    : undefined;
}

/** What has less of a chance to decide a claim is not shown as what comes nearest to it. */
const COMES_NEAR = 0.3;

/** The sentence that is likeliest to decide a claim's sentence, which may not be sure enough to do so. */
export function nearestTo({ read, sourceOf }: OpenSentence): Quote | undefined {
  const chanceOf = ({ supports, contradicts }: PassageVerdict): number => supports + contradicts;
  const [best] = read.toSorted((a, b) => chanceOf(b) - chanceOf(a));
  const source = best && chanceOf(best) >= COMES_NEAR ? sourceOf(best.passage.story.id) : undefined;
  const told = best && source?.sentenceAt(best.passage.start);
  return told && source?.story.quote(told.start, told.end);
}
