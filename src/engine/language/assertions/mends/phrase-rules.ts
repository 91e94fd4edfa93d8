import type { Mend } from '../mend.js';
import {
  asDescription,
  asInnerNoun,
  asNameLikePreposition,
  asNameOfObject,
  asSubjectBeforeAdverb,
  asSubjectBeforeComma,
} from './described-names.js';
import { asNamedByAdjective } from './misread-nouns.js';
import { asClauseBeforeSayer } from './clauses/clause-before-sayer.js';
import { asClauseOfInstead, asMarkOfInstead } from './clauses/rather-than.js';
import { asTurnLabel } from './clauses/subjects-of-states.js';
import { asArticleOfSubject, asTitleOfName } from './nouns/before-nouns.js';
import { asOwnedByName } from './nouns/owned-by-name.js';
import { asGerundBehind, asGerundBetween } from './nouns/gerunds.js';
import { asJudgedNoun } from './nouns/judged-nouns.js';
import { asNameBesideSum } from './nouns/names-beside-sums.js';
import { asNamesInRow } from './nouns/names-in-row.js';
import { asClauseOfMeant } from './clefts.js';
import { asNameBeforeNoun, asNameOfNearest, asWhatNameIs } from './nouns/name-of-nearest.js';
import { asBodyOfOfficer, asSayerWithTitle } from './nouns/officers-of-bodies.js';
import { asChange } from './nouns/changed-numbers.js';
import { asPlural } from './nouns/plurals.js';
import { asSubjectBehindAfter } from './clauses/subjects-behind-after.js';
import { asMoreThan, asStandard } from './nouns/comparisons.js';
import { asNamingParticiple } from './nouns/named-by-participle.js';
import { asOwned, asVerbOfNoun } from './nouns/nouns-and-verbs.js';
import { asCountedSubject } from './nouns/numbers-of-verbs.js';
import { asFiscalYear } from './nouns/fiscal-years.js';
import { asPrice } from './nouns/prices.js';
import { asShare } from './nouns/shares.js';
import {
  asClauseOfNoun,
  asMainVerb,
  asRelativeSubject,
  asSubjectBehindThat,
  asVerbBehindThat,
} from './relative-clauses.js';
import {
  asInfinitiveInRow,
  asObjectOfSecond,
  asSubjectInRow,
  asVerbInRow,
} from './verbs-in-rows.js';

/** What belongs to which phrase and clause, before it is asked what these say. */
export const PHRASE_RULES: readonly Mend[] = [
  asClauseOfMeant,
  asMarkOfInstead,
  asClauseOfInstead,
  asOwnedByName,
  asNamesInRow,
  asNameOfNearest,
  asWhatNameIs,
  asNameBeforeNoun,
  asPlural,
  asPrice,
  asChange,
  asShare,
  asCountedSubject,
  asFiscalYear,
  asBodyOfOfficer,
  asSayerWithTitle,
  asClauseBeforeSayer,
  asJudgedNoun,
  asNamingParticiple,
  asInnerNoun,
  asDescription,
  asNameLikePreposition,
  asNameOfObject,
  asNameBesideSum,
  asSubjectBeforeComma,
  asSubjectBeforeAdverb,
  asMainVerb,
  asVerbBehindThat,
  asRelativeSubject,
  asClauseOfNoun,
  asSubjectBehindThat,
  asVerbInRow,
  asInfinitiveInRow,
  asSubjectInRow,
  asObjectOfSecond,
  asVerbOfNoun,
  asNamedByAdjective,
  asOwned,
  asArticleOfSubject,
  asTitleOfName,
  asGerundBetween,
  asGerundBehind,
  asTurnLabel,
  asStandard,
  asSubjectBehindAfter,
  asMoreThan,
];
