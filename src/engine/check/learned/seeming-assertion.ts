import { compared, type Item, type SourceText, type Statement } from '../../alignment/index.js';
import type { SentenceReading, Status } from '../../language/index.js';
import { speakerIn } from '../shown/speaker-in.js';
import type { CheckedAssertion } from '../types.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { SentenceVerdict } from './read-sentence.js';

/** A sentence of a claim with the verdict that one of a story seems to come to, which a reader may judge by its quote. */
export function seemingAssertion(
  claim: SourceText,
  sentence: SentenceReading,
  { verdict, confidence, candidate }: SentenceVerdict,
): CheckedAssertion {
  const { source } = candidate;
  const shown = {
    ...{ text: claim.words(sentence), confidence, differences: [], marks: [] },
    quote: source.story.quote(candidate.sentence.start, candidate.sentence.end),
  };
  const put = howPut(claim.statementsOf(sentence), candidate);
  const speaker = put?.speaker && { speaker: speakerIn(source, put.speaker) };
  // What the story only reports bears nothing out.
  if (put && verdict === 'supported')
    return { ...shown, verdict: 'not in the story', status: put.status, ...speaker };
  const apart = verdict === 'contradicted' ? valuesApart(claim, sentence, candidate) : undefined;
  return {
    ...shown,
    ...{ verdict, seems: true, ...speaker },
    ...(apart && {
      differences: [{ claimed: apart.claimed.words, source: apart.told.words }],
      marks: [{ start: apart.told.start, end: apart.told.end }],
    }),
  };
}

/** How a sentence puts all that it tells, where it states none of it, and the claim does not say so. */
function howPut(
  claimed: readonly Statement[],
  { source, sentence }: CandidateSentence,
): { readonly status: Status; readonly speaker?: Statement['speaker'] } | undefined {
  const told = source.statementsOf(sentence).filter(({ governs }) => !governs);
  const [first] = told;
  if (!first) return undefined;
  const { speaker } = first;
  const isOneVoice = told.every((one) => one.merelySaid && one.speaker?.entity === speaker?.entity);
  if (speaker && isOneVoice && !claimed.some((one) => one.speaker))
    return { status: 'alleged', speaker };
  const { status } = first;
  const isPutSo = status && told.every((one) => one.status === status);
  return isPutSo && !claimed.some((one) => one.status) ? { status } : undefined;
}

/** The one value of a claim for which a sentence has another. */
function valuesApart(
  claim: SourceText,
  sentence: SentenceReading,
  { source, sentence: told }: CandidateSentence,
): { readonly claimed: Item; readonly told: Item } | undefined {
  const { date } = source.story;
  const items = source.itemsOf(told);
  const pairs = claim.itemsOf(sentence).flatMap((claimed) => {
    const isThere = items.some((other) => compared(claimed, other, date) === 'fits');
    const others = items.filter((other) => compared(claimed, other, date) === 'differs');
    return isThere ? [] : others.map((other) => ({ claimed, told: other }));
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}
