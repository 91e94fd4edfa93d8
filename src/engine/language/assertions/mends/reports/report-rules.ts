import type { Mend } from '../../mend.js';
import {
  asAdjectiveBehind,
  asAppositionBeyondPlace,
  asCalledIn,
  asClauseOfBody,
  asClauseOfPersonBefore,
  asOfficerAtHead,
  asWhatSomebodyIs,
  asWorkingPeople,
} from '../nouns/clauses-of-names.js';
import {
  asClauseBeyondWorkplace,
  asClauseOfPersonOfBody,
  asPartedClause,
  asShownByEvidence,
  asVerbBehindClause,
} from '../commas/persons-of-bodies.js';
import { asDescription, asJudgement } from '../nouns/judged-objects.js';
import { asSumBetweenCommas } from '../commas/sums-between-commas.js';
import {
  asJoinedOutside,
  asPlaceOfSaying,
  asQuotedCondition,
  asQuotedReason,
  asThatAtEnd,
} from './across-quotes.js';
import { asPartedQuotation } from './parted-quotations.js';
import { asAddedByDoer, asQuotedVerb } from './quoted-verbs.js';
import { asSayingBehindQuote } from './saying-behind-quote.js';
import { asSayerBehindComma, asSignature, asSubjectOfSaid } from './sayers-behind-commas.js';
import {
  asClauseOfPlace,
  asContentOfNoun,
  asContentOfObject,
  asJoinedReport,
  asSecondTold,
  asToOfVerbBefore,
  asTurnedReport,
} from './turned-reports.js';

/** What a verb of report says, before clauses are asked what they are. */
export const REPORT_RULES: readonly Mend[] = [
  asPartedQuotation,
  asSayingBehindQuote,
  asSayerBehindComma,
  asSubjectOfSaid,
  asSignature,
  asTurnedReport,
  asJoinedReport,
  asContentOfNoun,
  asContentOfObject,
  asClauseOfPlace,
  asQuotedVerb,
  asToOfVerbBefore,
  asAdjectiveBehind,
  asDescription,
  asJudgement,
  asCalledIn,
  asWorkingPeople,
  asVerbBehindClause,
  asPartedClause,
];

/** Whose a clause or an apposition is, once clauses are right by themselves. */
export const OWNER_RULES: readonly Mend[] = [
  asSumBetweenCommas,
  asQuotedCondition,
  asThatAtEnd,
  asOfficerAtHead,
  asClauseOfBody,
  asClauseOfPersonBefore,
  asAppositionBeyondPlace,
  asSecondTold,
  asAddedByDoer,
  asClauseOfPersonOfBody,
  asClauseBeyondWorkplace,
  asShownByEvidence,
  asWhatSomebodyIs,
  asQuotedReason,
  asJoinedOutside,
  asPlaceOfSaying,
];
