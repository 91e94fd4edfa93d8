import type { Passage } from '../../search/index.js';
import { flag } from '../learned/flag.js';
import { familyOf } from '../question/expected-fit.js';
import { matchAnswerType } from './answer-type.js';
import type { PassageMatches } from './passage-matches.js';
import type { TermMatch } from './term-match.js';

/** Whether the expected answer type is in a passage. */
export const ANSWER_TYPE_FEATURES = [
  // See `AnswerTypeMatch`: `best`, `near` and `hasName`.
  'answerType',
  'answerTypeNear',
  'newName',
  // `answerType` where a quantity or a time is asked for.
  'answerQuantity',
  // Words of cause, means or speech, where that is asked for.
  'cue',
] as const;

export function answerTypeFeatures(
  passage: Passage,
  match: TermMatch,
  { question, notes, matcher }: PassageMatches,
): Record<(typeof ANSWER_TYPE_FEATURES)[number], number> {
  const { expected } = question;
  const { mentions, cues } = notes.of(passage);
  const tokens = notes.index.tokens(passage.ordinal);
  const { best, near, hasName } = matchAnswerType(question, matcher, match, mentions, tokens);
  return {
    answerType: best,
    answerTypeNear: near,
    newName: flag(hasName),
    answerQuantity: familyOf(expected) === 'quantity' ? best : 0,
    cue: flag(cues.has(expected)),
  };
}
