import type { Statement } from '../../alignment/index.js';
import type { Judged } from '../checked-statement.js';
import type { Judgement } from '../judge.js';
import { speakerIn } from './speaker-in.js';
import type { CheckedAssertion, OtherSide } from '../types.js';

/** What comes less near than this is not shown. */
const COMES_NEAR = 0.4;

/** What a claim's statement came to, in words of the claim and slices of the stories. */
export function checkedAssertion(
  text: string,
  claim: Statement,
  judged: Judged | undefined,
): CheckedAssertion {
  if (!judged || (judged.verdict === 'not in the story' && judged.score < COMES_NEAR)) {
    const confidence = judged ? confidenceOf(judged) : 1;
    return { text, verdict: 'not in the story', confidence, differences: [], marks: [] };
  }
  const { candidate, beside, verdict, contrasts, marks, status, told } = judged;
  const { source, sentence } = candidate;
  const speaker = told?.speaker && speakerIn(source, told.speaker);
  return {
    text,
    verdict,
    confidence: confidenceOf(judged),
    differences: contrasts.map((one) => ({
      claimed: claim.source.words(one.claimed),
      source: source.words(one.told),
    })),
    quote: source.story.quote(sentence.start, sentence.end),
    ...(beside && {
      beside: beside.source.story.quote(beside.sentence.start, beside.sentence.end),
    }),
    marks,
    ...(speaker !== undefined && { speaker }),
    ...(status && told && { hedge: source.words(told.predicate), status }),
    ...(judged.otherSide && { otherSide: reported(judged.otherSide) }),
  };
}

/** What somebody alleges or denies, and who does. */
function reported({ candidate: { source, sentence }, told, status }: Judged): OtherSide {
  const speaker = told?.speaker && speakerIn(source, told.speaker);
  return {
    quote: source.story.quote(sentence.start, sentence.end),
    ...(status && { status }),
    ...(speaker !== undefined && { speaker }),
  };
}

function confidenceOf({ verdict, score }: Judgement): number {
  return verdict === 'not in the story' ? 1 - score * 0.6 : 0.4 + score * 0.6;
}
