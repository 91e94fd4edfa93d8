import type { Mend } from '../../mend.js';
import { asDescribedSubject } from '../clauses/described-subjects.js';
import { asClauseOfAccused, asDeedOfAccusing, asGerundOfAccusing } from './accusing.js';
import {
  asBareBesideModal,
  asFiniteBesideInfinitive,
  asInfinitiveBesideInfinitive,
  asParticipleBesidePerfect,
  asVerbBeyondClause,
} from './joined-verbs.js';
import {
  asArticleOfPayer,
  asDescribedObject,
  asFinedName,
  asLastObject,
  asNameBeyondPlace,
  asLostVerb,
  asPricePaid,
  asSourceOfClause,
  asToldContent,
} from './objects.js';
import {
  asBehindReport,
  asClauseBeside,
  asCompared,
  asNounBehindReport,
  asParticipleOfWork,
  asWordsOfAsker,
} from './participles.js';
import { asClauseBehindAmount } from './second-clauses.js';
import {
  asCompoundSubject,
  asDayOfVerb,
  asNounBeforeTime,
  asNumberOfVerb,
  asOnlySubjectOfVerb,
  asSubjectBehindAs,
  asSubjectBehindMark,
  asTopVerb,
} from './subjects.js';
import {
  asCost,
  asFreeGerund,
  asNotOne,
  asNounOfForm,
  asRaisedNoun,
  asSecondCount,
  asThatBehindAside,
} from './words.js';

/** Where one clause ends and the next begins, before anything else is asked of a sentence. */
export const BORDER_RULES: readonly Mend[] = [
  asLostVerb,
  asTopVerb,
  asCompoundSubject,
  asDayOfVerb,
  asSubjectBehindMark,
  asSubjectBehindAs,
  asOnlySubjectOfVerb,
  asNumberOfVerb,
  asClauseBehindAmount,
  asNounBeforeTime,
  asRaisedNoun,
  asFreeGerund,
  asNounOfForm,
  asThatBehindAside,
  asNotOne,
  asCost,
  asSecondCount,
  asToldContent,
  asDescribedSubject,
  asFiniteBesideInfinitive,
  asBareBesideModal,
  asParticipleBesidePerfect,
  asVerbBeyondClause,
  asInfinitiveBesideInfinitive,
  asCompared,
  asWordsOfAsker,
  asParticipleOfWork,
  asClauseBeside,
  asNounBehindReport,
  asBehindReport,
  asPricePaid,
  asDescribedObject,
  asGerundOfAccusing,
  asDeedOfAccusing,
  asSourceOfClause,
  asLastObject,
];

/** Who pays a sum, once it is known what is a verb. */
export const SUM_RULES: readonly Mend[] = [asFinedName, asArticleOfPayer];

/** Asked once more when names are whole, or asked of clauses that others have put right. */
export const LATE_RULES: readonly Mend[] = [
  asSubjectBehindMark,
  asNameBeyondPlace,
  asClauseOfAccused,
];
