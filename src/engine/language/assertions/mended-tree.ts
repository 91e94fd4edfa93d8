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
import { asksTo } from './governors.js';
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
import { asContentOfReport, asObjectInReport } from './mends/clauses/reports-with-place.js';
import { asClauseBehindAs, asDayOfTelling } from './mends/clauses/clauses-behind-as.js';
import { asDeedPaidFor } from './mends/clauses/deeds-paid-for.js';
import { asAheadOf } from './mends/clauses/leads.js';
import { asPastForm } from './mends/clauses/past-forms.js';
import { asVerbOfPerson } from './mends/clauses/verbs-behind-clauses.js';
import {
  asNameOfRecipient,
  asRecipientBehindObject,
  asVerbOfPlan,
} from './mends/clauses/recipients-behind-objects.js';
import { asClauseBeyondAgent, asClauseOfHolder } from './mends/commas/far-clauses.js';
import { asParticipleOfObject } from './mends/commas/inserted-participles.js';
import {
  asLedParticiple,
  asSecondRecipient,
  asVerbBehindDay,
} from './mends/commas/led-participles.js';
import { asSecondSubject } from './mends/commas/second-subjects.js';
import { asMine } from './mends/nouns/mines.js';
import { asMonthOfDay, asVerbLast } from './mends/nouns/months.js';
import { asHonorific } from './mends/nouns/honorifics.js';
import { asSubjectQuestion } from './mends/extraposed.js';
import { asExpletive, asNameBehindTitle, asSubjects } from './mends/expletives.js';
import { MendRules } from './mend-rules.js';
import { below, inSentencesWith, type Mend, ofRelations, ofSentence } from './mend.js';
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
import { withAsides } from './mends/clauses/asides.js';
import { withObjectsOfSaying } from './mends/clauses/objects-of-saying.js';
import { asInfinitiveOfState, asOnlySubject } from './mends/clauses/subjects-of-states.js';
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

const PREDETERMINERS = /^(?:all|both|half)$/iu;

/** `half the workers left`: a part of the noun phrase behind it, and not the object of the verb. */
const asPredeterminer: Mend = (token, at, tokens) => {
  const article = tokens[at + 1];
  const isBefore = PREDETERMINERS.test(token.text) && article?.relation === 'det';
  const noun = isBefore ? article.head : -1;
  return noun > at && token.head !== noun
    ? { ...token, head: noun, relation: 'det:predet' }
    : undefined;
};

/**
 * `ordered the firm to pay`, `allowed him to leave`: an infinitive behind whom a verb asks or allows is no
 * purpose of the verb's but what they are to do.
 */
const asInfinitive = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || token.xpos !== 'VB') return undefined;
  const [to, object] = [below(tokens, at, 'mark'), below(tokens, token.head, 'obj')];
  if (tokens[to]?.xpos !== 'TO' || object < token.head || object > at) return undefined;
  return asksTo(verb.lemma) ? { ...token, relation: 'xcomp' } : undefined;
});

/** `promised to have the boats inspected`: what somebody has done is done as surely as they have it done. */
const asCausative = ofRelations(/^acl$/u, (token, at, tokens) => {
  const object = tokens[token.head];
  const verb = object?.relation === 'obj' ? tokens[object.head] : undefined;
  if (token.xpos !== 'VBN' || at < token.head || !/^(?:have|get)$/u.test(verb?.lemma ?? ''))
    return undefined;
  return verb?.upos === 'VERB' && object
    ? { ...token, head: object.head, relation: 'xcomp' }
    : undefined;
});

/** Whether a bare verb is taken for a noun behind a preposition. */
const bareVerbs = ofSentence((tokens): boolean =>
  tokens.some(({ xpos, relation }) => xpos === 'VB' && relation === 'obl'),
);

/** `planned to fire two`: a bare verb behind `to` is an infinitive, and no noun. */
const asBareVerb = inSentencesWith(bareVerbs, (token, at, tokens) => {
  const verb = /^to$/iu.test(token.text) ? at + 1 : at;
  const [word, to] = [tokens[verb], tokens[verb - 1]];
  if (word?.xpos !== 'VB' || word.relation !== 'obl' || to?.head !== verb || to.xpos !== 'IN')
    return undefined;
  if (!/^to$/iu.test(to.text) || tokens[word.head]?.upos !== 'VERB') return undefined;
  return at === verb
    ? { ...token, relation: 'xcomp' }
    : { ...token, upos: 'PART', xpos: 'TO', relation: 'mark' };
});

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
const WORD_RULES: readonly Mend[] = [asMine, asHonorific, asMonthOfDay, asVerbLast, asVerbOfPlan];

/** What belongs together around commas, once phrases and clauses are right by themselves. */
const COMMA_RULES: readonly Mend[] = [
  asVerbBehindDay,
  asLedParticiple,
  asSecondSubject,
  asParticipleOfObject,
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

const [ofWords, ofLed, ofPhrases, ofReports, ofClauses, ofCommas, ofOwners] = [
  new MendRules(WORD_RULES),
  new MendRules(LED_RULES),
  new MendRules(PHRASE_RULES),
  new MendRules(REPORT_RULES),
  new MendRules(RULES),
  new MendRules(COMMA_RULES),
  new MendRules(OWNER_RULES),
];

/** The tokens of a sentence, their tree put right where the parser is known to take the likely for the meant. */
export function mendedTree(sentence: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const read = withObjectsOfSaying(withPerfects(ofWords.mend(sentence)));
  const led = ofLed.mend(withContactClauses(withAsides(read)));
  const reported = ofReports.mend(ofPhrases.mend(led));
  return ofOwners.mend(ofCommas.mend(ofClauses.mend(reported)));
}
