import type { Mend } from '../mend.js';
import {
  asDescribedName,
  asDescription,
  asInnerNoun,
  asNameLikePreposition,
  asNameOfObject,
  asSubjectBeforeAdverb,
  asSubjectBeforeComma,
} from './described-names.js';
import { asNamedByAdjective } from './misread-nouns.js';
import { asJudgedNoun } from './nouns/judged-nouns.js';
import { asNamingParticiple } from './nouns/named-by-participle.js';
import { asOwned, asVerbOfNoun } from './nouns/nouns-and-verbs.js';
import {
  asClauseOfNoun,
  asJoinedNoun,
  asMainVerb,
  asSubjectBehindThat,
} from './relative-clauses.js';
import { asInfinitiveInRow, asSubjectInRow, asVerbInRow } from './verbs-in-rows.js';

/** What belongs to which phrase and clause, before it is asked what these say. */
export const PHRASE_RULES: readonly Mend[] = [
  asJudgedNoun,
  asNamingParticiple,
  asInnerNoun,
  asDescription,
  asDescribedName,
  asNameLikePreposition,
  asNameOfObject,
  asSubjectBeforeComma,
  asSubjectBeforeAdverb,
  asMainVerb,
  asClauseOfNoun,
  asJoinedNoun,
  asSubjectBehindThat,
  asVerbInRow,
  asInfinitiveInRow,
  asSubjectInRow,
  asVerbOfNoun,
  asNamedByAdjective,
  asOwned,
];
