import type { Mention } from '../../coreference/mention.js';
import { COMMON_NOUNS } from '../../entities/anaphor-words.js';
import { isUnsurePerson } from '../antecedent-agreement.js';
import type { Fitting } from '../nearest-named.js';

/** Whether a candidate may be a firm, a team or another body: by its name, else by its noun. */
export const isBody = ({ candidate, entity }: Fitting): boolean =>
  entity
    ? /^(?:organisation|other)$/u.test(entity.kind) || isUnsurePerson(entity)
    : isBodyNoun(candidate.mention);

const isBodyNoun = ({ kind, noun }: Mention): boolean =>
  kind === 'nominal' &&
  (SIDE.test(noun) || COMMON_NOUNS.get(noun)?.includes('organisation') === true);

/** Who speaks for one side of a case. */
const SIDE = /^(?:defen[cs]e|prosecution)$/u;
