import type { SyntaxToken } from '../syntax/token.js';
import { asApposedSubject, asNameBehindNoun, asPlaceBehind } from './mends/apposed-subjects.js';
import { asBound, asNumberBeforeTime } from './mends/bounds.js';
import {
  asContent,
  asContentOfSubject,
  asContentOfVerbBefore,
  asContentWithoutThat,
  asDeniedGerund,
  asGerundContent,
} from './mends/content-clauses.js';
import {
  asClauseOfName,
  asContentBehindTime,
  asDeedBesideOrder,
  asDeedOfSpeaker,
  asJoinedPhrase,
  asSecondContent,
  asSubjectClause,
  asTimeOfContent,
} from './mends/joined-clauses.js';
import { asCleftMark, asPseudoCleft } from './mends/clefts.js';
import { asCondition, asConditionalClause, asQuestionOfState } from './mends/conditions.js';
import { asDeniedThat, asWhomAsked } from './mends/clauses/askings.js';
import { asContentOfReport, asObjectInReport } from './mends/clauses/reports-with-place.js';
import { asClauseOnClause } from './mends/clauses/clauses-on-clauses.js';
import { asClauseBehindAs, asDayOfTelling } from './mends/clauses/clauses-behind-as.js';
import { asContentOfClaim, asSecondPerfect } from './mends/clauses/clauses-of-claims.js';
import {
  asParticipleOfSayer,
  asPlaceOfDescription,
} from './mends/clauses/participles-of-sayers.js';
import { asDeedPaidFor } from './mends/clauses/deeds-paid-for.js';
import { asPlainPast, asPutToSomebody, asSecondHeard } from './mends/clauses/heard-clauses.js';
import { asAheadOf } from './mends/clauses/leads.js';
import { asPastForm } from './mends/clauses/past-forms.js';
import { asVerbOfPerson } from './mends/clauses/verbs-behind-clauses.js';
import {
  asNameOfRecipient,
  asRecipientBehindObject,
  asVerbOfPlan,
} from './mends/clauses/recipients-behind-objects.js';
import { asCalledSubject } from './mends/commas/called-subjects.js';
import { asCaselessSubject } from './mends/commas/caseless-subjects.js';
import { asClauseBeyondAgent, asClauseOfHolder } from './mends/commas/far-clauses.js';
import { asDoingThen, asParticipleOfObject } from './mends/commas/inserted-participles.js';
import {
  asLedParticiple,
  asSecondRecipient,
  asVerbBehindDay,
} from './mends/commas/led-participles.js';
import { asNamedSubject } from './mends/commas/named-subjects.js';
import { asSecondSubject } from './mends/commas/second-subjects.js';
import { asMine } from './mends/nouns/mines.js';
import { asMonthOfDay, asVerbLast } from './mends/nouns/months.js';
import { asClauseOfSum } from './mends/nouns/clauses-of-sums.js';
import { asHonorific } from './mends/nouns/honorifics.js';
import { asSubjectQuestion } from './mends/extraposed.js';
import { asExpletive, asNameBehindTitle, asSubjects } from './mends/expletives.js';
import { MendRules } from './mend-rules.js';
import type { Mend } from './mend.js';
import { asEcho, asException, asPartOf } from './mends/noun-parts.js';
import { asApposition, asReduced, asSayer } from './mends/misread-nouns.js';
import {
  asAgentBehind,
  asFreeParticiple,
  asJoinedAgent,
  asPrepositionAs,
} from './mends/free-phrases.js';
import {
  asCalled,
  asClauseBeforeYear,
  asClauseOfPerson,
  asClauseOfPersonAbove,
  asNameBetweenCommas,
  asNameOfHolder,
  asNameOfSubject,
  asNamedRecipient,
  asObjectOfParticle,
  asSecondCopula,
} from './mends/misread-joints.js';
import {
  asBareVerb,
  asCausative,
  asInfinitive,
  asPredeterminer,
} from './mends/clauses/infinitives.js';
import { withAsides } from './mends/clauses/asides.js';
import { withObjectsOfSaying } from './mends/clauses/objects-of-saying.js';
import { asInfinitiveOfState, asOnlySubject } from './mends/clauses/subjects-of-states.js';
import { BORDER_RULES, LATE_RULES, SUM_RULES } from './mends/borders/border-rules.js';
import { withContactClauses } from './mends/contact-tree.js';
import { asAge, asVerbBeforeObject, asVerbOfNames } from './mends/verbless-roots.js';
import { asLedSubject } from './mends/led-subjects.js';
import { PHRASE_RULES } from './mends/phrase-rules.js';
import { asBesideWhom, asNameBeforeScore, asScore } from './mends/scores.js';
import { OWNER_RULES, REPORT_RULES } from './mends/reports/report-rules.js';
import { asTwoObjects, asWorth } from './mends/two-objects.js';
import { withPerfects } from './mends/perfects.js';
import { asHearer, asSayerBehind, asTold, asToldWithoutThat } from './mends/told-clauses.js';
import { onState, onVerb } from './verb-complements.js';

const RULES: readonly Mend[] = [
  asVerbOfNames,
  asVerbBeforeObject,
  asSayerBehind,
  asDeedOfSpeaker,
  asDeedBesideOrder,
  asDeniedGerund,
  asAge,
  asExpletive,
  asNameBehindTitle,
  asSubjects,
  asCleftMark,
  asPseudoCleft,
  asCausative,
  asNameBeforeScore,
  asScore,
  asAheadOf,
  asBesideWhom,
  asTwoObjects,
  asWorth,
  asEcho,
  asException,
  asPartOf,
  asJoinedAgent,
  asAgentBehind,
  asSecondCopula,
  asCondition,
  asConditionalClause,
  asQuestionOfState,
  asCalled,
  asClauseBeforeYear,
  asClauseOfPersonAbove,
  asObjectOfParticle,
  asClauseOfPerson,
  asNameBetweenCommas,
  asNameOfHolder,
  asNameOfSubject,
  asNamedRecipient,
  asFreeParticiple,
  asPrepositionAs,
  asNameBehindNoun,
  asApposedSubject,
  asPlaceBehind,
  asClauseBehindAs,
  asDayOfTelling,
  asTold,
  asToldWithoutThat,
  asHearer,
  asSecondContent,
  asContentOfClaim,
  asSecondPerfect,
  asParticipleOfSayer,
  asPlaceOfDescription,
  asSecondHeard,
  asPlainPast,
  asPutToSomebody,
  asClauseOnClause,
  asClauseOfSum,
  asContentBehindTime,
  asTimeOfContent,
  asSubjectClause,
  asSubjectQuestion,
  asClauseOfName,
  asJoinedPhrase,
  asSayer,
  asApposition,
  asReduced,
  asContent,
  asContentOfVerbBefore,
  asContentWithoutThat,
  asGerundContent,
  asContentOfSubject,
  asPredeterminer,
  asInfinitive,
  asBareVerb,
  asInfinitiveOfState,
  asOnlySubject,
  onVerb,
  onState,
];

/** What a word is, before it is asked what hangs from it. */
const WORD_RULES: readonly Mend[] = [
  asMine,
  asHonorific,
  asMonthOfDay,
  asVerbLast,
  asVerbOfPlan,
  asDeniedThat,
];

/** What belongs together around commas, once phrases and clauses are right by themselves. */
const COMMA_RULES: readonly Mend[] = [
  asNamedSubject,
  asCalledSubject,
  asCaselessSubject,
  asVerbBehindDay,
  asLedParticiple,
  asSecondSubject,
  asParticipleOfObject,
  asDoingThen,
  asWhomAsked,
  asClauseBeyondAgent,
  asClauseOfHolder,
  asSecondRecipient,
  asContentOfReport,
  asObjectInReport,
  asVerbOfPerson,
  asPastForm,
  asRecipientBehindObject,
  asNameOfRecipient,
  asDeedPaidFor,
];

const LED_RULES: readonly Mend[] = [asLedSubject, asBound, asNumberBeforeTime];

const [
  ofWords,
  ofBorders,
  ofSums,
  ofLate,
  ofLed,
  ofPhrases,
  ofReports,
  ofClauses,
  ofCommas,
  ofOwners,
] = [
  new MendRules(WORD_RULES),
  new MendRules(BORDER_RULES),
  new MendRules(SUM_RULES),
  new MendRules(LATE_RULES),
  new MendRules(LED_RULES),
  new MendRules(PHRASE_RULES),
  new MendRules(REPORT_RULES),
  new MendRules(RULES),
  new MendRules(COMMA_RULES),
  new MendRules(OWNER_RULES),
];

/** The tokens of a sentence, their tree put right where the parser is known to take the likely for the meant. */
export function mendedTree(sentence: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const bordered = ofSums.mend(ofBorders.mend(ofWords.mend(sentence)));
  const read = withObjectsOfSaying(withPerfects(bordered));
  const led = ofLed.mend(withContactClauses(withAsides(read)));
  const reported = ofReports.mend(ofPhrases.mend(led));
  return ofLate.mend(ofOwners.mend(ofCommas.mend(ofClauses.mend(reported))));
}
