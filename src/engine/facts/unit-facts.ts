import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import { type Assertion, childOf, isCompared, type SyntaxNode } from '../language/index.js';
import type { Constituent } from './clauses/clause.js';
import { inheritedMentions, mentionsIn, ownersOf } from './fact-mentions.js';
import { runsOn } from './doubt/runs-on.js';
import { tellsEnough } from './doubt/tells-enough.js';
import type { FactSentence } from './fact-story.js';
import type { FactKind } from './fact.js';
import { gapOfValue } from './clauses/gap-of-value.js';
import { type FactOutline, type Finding, findingOf } from './finding.js';
import { factsOfHearers } from './hearers.js';
import { objectSlices } from './clauses/object-of-clause.js';
import { slicesOf, wholePhrase } from './phrases.js';
import { isSilence } from './silence.js';
import { toldIn, type ToldClause } from './clauses/told-clause.js';
import { isHearing, isMain, onlyReports } from './units.js';
import { valuesIn, type ValueIn } from './values.js';

const STATIVE_VERBS = new WordList('facts/stative-verbs.txt');

/** What the facts of one predicate do not share. */
type OwnOutline = Pick<FactOutline, 'kind' | 'marks' | 'value' | 'when'>;

/** The facts of one predicate of a sentence: one for each quantity and time in it, else one. */
export function factsOfUnit(
  node: SyntaxNode,
  sentence: FactSentence,
  units: ReadonlySet<SyntaxNode>,
): readonly Finding[] {
  const told = toldIn(node, sentence, units);
  if (!told) return [];
  if (onlyReports(node, sentence, units)) return factsOfHearers(told, sentence, units);
  if (isHearing(node, units) || !tellsEnough(told, sentence)) return [];
  const inherited = inheritedMentions(told, sentence, units);
  const { words, read } = sentence;
  const { constituents, subject } = told;
  const findingFrom = (
    clause: ToldClause,
    parts: readonly Constituent[],
    own: OwnOutline,
  ): Finding =>
    findingOf(sentence, {
      kind: own.kind,
      subject: clause.subject,
      relation: slicesOf(clause.relation, words, read.story.text),
      object: objectSlices(parts, clause, sentence),
      marks: own.marks,
      value: own.value,
      when: own.when,
      speaker: clause.speaker,
      told: asTold(clause),
      owners: ownersOf(clause),
      mentions: [...mentionsIn(parts, clause, sentence), ...inherited],
      main: isMain(node),
      lasting: isLasting(told),
    });
  const values = valuesIn(node, sentence, units);
  const times = values.filter(({ isWhen }) => isWhen);
  const before = times.length === 0 ? timeBefore(node, sentence) : undefined;
  // `from 538 million a year earlier` has a time of its own.
  const hasOwn = (place: Span): boolean =>
    read.times.some(
      (time) =>
        time.start > place.end && time.start - place.end <= 1 && isCompared(read.story.text, time),
    );
  const timeOf = (place: Span): Span | undefined =>
    hasOwn(place)
      ? undefined
      : ((times.find(({ mark }) => mark.start >= place.end) ?? times.at(-1))?.mark ?? before);
  // A figure is told with the whole of its clause: who reads it alone must not miss the rest.
  const partsOf = ({ word }: ValueIn): readonly Constituent[] => {
    const isTold = [subject, ...constituents].some((part) => part.words.includes(word));
    return isTold ? constituents : [...constituents, addedPart(word, told, words)];
  };
  const amounts = values.filter(({ kind }) => kind !== 'date');
  const [first] = amounts;
  const ofValues = values.map((value) => {
    const gap = gapOfValue(value.word, told, sentence);
    return findingFrom(gap ?? told, gap?.constituents ?? partsOf(value), {
      kind: value.kind,
      marks: [value.mark],
      value: value.value,
      when: value.isWhen ? value.mark : timeOf(value.mark),
    });
  });
  // `which could come this autumn` says no more than its time.
  const onlyTime = node.base === 'acl' && constituents.every((part) => partsHaveTime(part, times));
  if (first ?? (onlyTime && times.length > 0)) return ofValues;
  const whole = findingFrom(told, constituents, {
    // Set in bold it would read as if that were all.
    ...(runsOn(told, words) && { marks: [] }),
    kind: kindOf(told, sentence),
    when: times[0]?.mark ?? before,
  });
  return [...ofValues, whole];
}

/** `in 2021, when it fined Acme`: the time right before a clause that tells what happened then. */
function timeBefore(node: SyntaxNode, { read, words }: FactSentence): Span | undefined {
  const when = node.children.find(({ lower }) => lower === 'when');
  const comma = when && words[when.index - 1];
  const isApart = comma?.text === ',' && /^(?:acl|advcl)$/u.test(node.base);
  return isApart ? read.times.find(({ end }) => end === comma.start) : undefined;
}

/** What is only added between commas is told with the quantity in it: `…, three times the earlier estimate`. */
function addedPart(
  word: SyntaxNode,
  { node, subject, constituents }: ToldClause,
  words: readonly SyntaxNode[],
): Constituent {
  const told = new Set([
    ...[node, ...subject.words],
    ...constituents.flatMap((part) => part.words),
  ]);
  let head = word;
  while (head.parent && !told.has(head.parent)) head = head.parent;
  return { head, words: wholePhrase(head, words), core: false };
}

const partsHaveTime = ({ words }: Constituent, times: readonly ValueIn[]): boolean =>
  times.some(({ word }) => words.includes(word));

/** `pleaded not guilty`, `was declared not safe`: the state is denied, and the verb is not. */
function asTold({ node, assertion }: ToldClause): Pick<Assertion, 'polarity' | 'status'> {
  const state = childOf(node, 'xcomp');
  const isState = state?.upos === 'ADJ' && state.children.some(({ lower }) => lower === 'not');
  return isState ? { ...assertion, polarity: 'affirmed' } : assertion;
}

function kindOf(told: ToldClause, sentence: FactSentence): FactKind {
  const { node, relation, speaker } = told;
  if (speaker || isSilence(node, relation, sentence)) return 'statement';
  return isStative(told) ? 'relation' : 'event';
}

function isStative({ node, assertion }: ToldClause): boolean {
  const { lemma } = assertion.predicate;
  return lemma === 'be' || STATIVE_VERBS.has(node.lower) || STATIVE_VERBS.has(lemma);
}

/** `is`, `owns`, and what stands in the present: `runs five harbours`; no wish and no plan. */
function isLasting(told: ToldClause): boolean {
  const { node, speaker } = told;
  const isPresent = /^VB[PZ]$/u.test(node.xpos) && !speaker;
  return !childOf(node, 'xcomp') && (isPresent || isStative(told));
}
