import type { Passage } from '../../search/index.js';
import { flag } from '../learned/flag.js';
import { familyOf } from '../reading/expected-fit.js';
import { fittingOf } from './fitting.js';
import type { Match } from './match.js';
import type { MatchedPassages } from './matched-passages.js';

/** Whether what is asked for is in a passage. */
export const ANSWER_FEATURES = [
  // See `Fitting`: `best`, `named` and `near`.
  'typeFound',
  'nameFound',
  'typeNear',
  // Words of cause, means or speech, where that is asked for.
  'explains',
  // `typeFound` where a figure or a time is asked for.
  'figureFound',
] as const;

export function answerFeatures(
  passage: Passage,
  match: Match,
  { question, notes, matcher }: MatchedPassages,
): Record<(typeof ANSWER_FEATURES)[number], number> {
  const { expected } = question;
  const { mentions, cues } = notes.of(passage);
  const tokens = notes.index.tokens(passage.ordinal);
  const fitting = fittingOf(question, matcher, match, mentions, tokens);
  return {
    typeFound: fitting.best,
    nameFound: flag(fitting.named),
    typeNear: fitting.near,
    explains: flag(cues.has(expected)),
    figureFound: familyOf(expected) === 'figure' ? fitting.best : 0,
  };
}
