import {
  alignStatements,
  type Item,
  rewordingsOf,
  SourceText,
  type Statement,
} from '../alignment/index.js';
import type { SentenceIndex } from '../search/index.js';
import { InputError, type Quote, type Story } from '../document/index.js';
import { type EntityRegistry, nameReader, type NameReader } from '../language/index.js';
import { type CandidateSentence, candidateSentences } from './candidate-sentences.js';
import { checkedAssertion } from './checked-assertion.js';
import { judgeComparison } from './comparison.js';
import { judgeTimes } from './figures/compared-times.js';
import { claimAnswered } from './denials/claim-answered.js';
import { deniedCause } from './denials/denied-cause.js';
import { deniedNearby } from './denials/denied-nearby.js';
import { disputed, withDisputed } from './denials/disputed.js';
import { hedgedNearby } from './hedged-nearby.js';
import { judge, type Judgement } from './judge.js';
import { hasValues } from './nearness.js';
import { otherSideOf } from './denials/other-side.js';
import { withOwnFigures } from './figures/paired.js';
import { heldStandard, withStandard } from './standard/held-standard.js';
import { shownClause } from './shown-clause.js';
import { decidingOf, withoutPromised, withoutTitles } from './deciding-statements.js';
import { type Judged, withoutLoose, withoutUnborne } from './checked-statement.js';
import type { Check, CheckedAssertion, Verdict } from './types.js';
import { isVerbatim } from './verbatim.js';

/** Most assertions of a claim that are checked. */
const MOST_ASSERTIONS = 12;
/** What words in common count where what is said of them is not. */
const SHARED_WORDS = 0.7;
/** A claim is contradicted where any part of it is, and supported where all parts are. */
const DECIDING: readonly Verdict[] = ['contradicted', 'not in the story', 'supported'];
/** What one sentence supports another may not contradict. */
const TELLING: readonly Verdict[] = ['supported', 'contradicted', 'not in the story'];

/** Holds claims against the stories of an index. */
export class Checker {
  readonly #index: SentenceIndex;
  readonly #sources = new Map<string, SourceText>();
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #registry: EntityRegistry;
  readonly #read: NameReader;

  constructor(index: SentenceIndex, stories: ReadonlyMap<string, Story>, registry: EntityRegistry) {
    this.#index = index;
    this.#stories = stories;
    this.#registry = registry;
    this.#read = nameReader(registry.entities);
  }

  /**
   * What the stories say to a claim, assertion by assertion.
   *
   * @param stories the ids of the stories to look in; all of them where it is left out.
   * @throws {InputError} where the claim says nothing of anything: a number or a name alone.
   */
  check(claim: string, stories?: readonly string[]): Check {
    const { story, names } = this.#read(claim);
    const source = new SourceText(story, names);
    const all = source.sentences.flatMap((sentence) => source.statementsOf(sentence));
    const stated = all.some(isTelling) ? all.filter(isTelling) : all;
    const telling = source.sentences
      .flatMap((one) => source.itemsOf(one))
      .filter(({ light }) => !light);
    if (telling.length < 2 && stated.every(({ parts }) => parts.length === 0)) {
      throw new InputError(
        'That claim says too little to check: write of whom or what, and what is said of it.',
      );
    }
    const near = new Map(
      source.sentences.map((one) => [one, this.#near(source.itemsOf(one), stories)]),
    );
    const checked = stated.slice(0, MOST_ASSERTIONS).map((statement) => ({
      statement,
      judged:
        judgeComparison(source, statement.sentence, near.get(statement.sentence) ?? []) ??
        judgeTimes(source, statement.sentence, near.get(statement.sentence) ?? []) ??
        judgedBest(statement, near.get(statement.sentence) ?? []),
    }));
    const deciders = withoutPromised(
      withDisputed(withoutTitles(withoutLoose(withoutUnborne(source, decidingOf(checked))))),
    );
    const claimed = deciders.map(({ statement }) => statement);
    const every = deciders.map(({ statement, judged }) => {
      const shown = deciders.length === 1 ? statement.sentence : shownClause(statement, claimed);
      return checkedAssertion(source.words(shown), statement, judged);
    });
    const assertions = every.filter((one, at) => !isSaidBefore(one, every.slice(0, at)));
    const verdict =
      DECIDING.find((one) => assertions.some((assertion) => assertion.verdict === one)) ??
      'not in the story';
    const deciding = assertions.filter((assertion) => assertion.verdict === verdict);
    const sure = deciding.map(({ confidence }) => confidence);
    const status = deciding.find((one) => one.status)?.status;
    return {
      claim,
      verdict,
      ...(status && { status }),
      confidence: verdict === 'supported' ? Math.min(...sure) : Math.max(0, ...sure),
      differences: assertions.flatMap(({ differences }) => differences),
      quotes: once(
        [...deciding, ...assertions].flatMap(({ quote, beside, otherSide }) =>
          [quote ?? [], beside ?? [], otherSide?.quote ?? []].flat(),
        ),
      ),
      assertions,
      unchecked: Math.max(0, stated.length - MOST_ASSERTIONS),
    };
  }

  #sourceOf(id: string): SourceText | undefined {
    const known = this.#sources.get(id);
    if (known) return known;
    const story = this.#stories.get(id);
    if (!story) return undefined;
    const source = new SourceText(story, this.#registry.mentions.get(story) ?? []);
    this.#sources.set(id, source);
    return source;
  }

  #near(
    items: readonly Item[],
    stories: readonly string[] | undefined,
  ): readonly CandidateSentence[] {
    return candidateSentences(items, this.#index, (id) => this.#sourceOf(id), stories);
  }
}

function judgedBest(
  statement: Statement,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const worded = [statement, ...rewordingsOf(statement)];
  const judged = candidates.flatMap((candidate) =>
    worded.flatMap((one) => judgedIn(one, candidate)),
  );
  const [best] = [...judged].sort(
    (a, b) => TELLING.indexOf(a.verdict) - TELLING.indexOf(b.verdict) || b.score - a.score,
  );
  const found = disputed(statement, judged, best) ?? best ?? nearest(candidates);
  const isOpen = found?.verdict === 'not in the story' && found.status === undefined;
  const denied = isOpen
    ? (deniedNearby(statement, candidates) ??
      deniedCause(statement, candidates) ??
      hedgedNearby(statement, candidates))
    : undefined;
  const told =
    denied ?? (found && !isReported(found) ? claimAnswered(statement, found) : undefined) ?? found;
  const otherSide = told && otherSideOf(told, statement, judged, candidates);
  return told && otherSide ? { ...told, otherSide } : told;
}

const isReported = ({ verdict, status }: Judged): boolean =>
  verdict === 'supported' || (status !== undefined && status !== 'denied');

/** `it was Quill that left`: that it was Quill says nothing by itself. */
const isTelling = (statement: Statement): boolean => {
  const [only, ...others] = statement.parts;
  const isEmpty = statement.copular && others.length === 0 && only?.role === 'attribute';
  return !isEmpty && !isNaming(statement);
};

/** `a firm called Roth`: the name says who is meant. */
const isNaming = ({ parts: [named, name, ...others] }: Statement): boolean =>
  others.length === 0 &&
  name?.role === 'attribute' &&
  name.named &&
  named?.role === 'patient' &&
  !named.named &&
  named.entity === name.entity;

/** What comes nearest by its words where no statement is alike. */
function nearest([candidate]: readonly CandidateSentence[]): Judged | undefined {
  if (!candidate) return undefined;
  const score = candidate.share * SHARED_WORDS;
  return { verdict: 'not in the story', score, contrasts: [], marks: [], candidate };
}

const VERBATIM: Judgement = { verdict: 'supported', score: 1, contrasts: [], marks: [] };

function judgedIn(claim: Statement, candidate: CandidateSentence): Judged[] {
  const { date } = candidate.source.story;
  const held = heldStandard(claim, candidate);
  return candidate.source.facingOf(candidate.sentence).flatMap((told) => {
    if (isVerbatim(claim, told)) return [{ ...VERBATIM, candidate, told }];
    const alignment = alignStatements(claim, told, date);
    const judged = alignment && judge(alignment, date);
    if (!judged) return [];
    const whole = held ? withStandard(judged, held, claim, told) : judged;
    const figured = withOwnFigures(whole, claim, candidate);
    return [{ ...withHeardValues(figured, claim, candidate), candidate, told }];
  });
}

/** What is told without the claim's sum or time is not reported to be so much, or then. */
function withHeardValues(
  judged: Judgement,
  claim: Statement,
  candidate: CandidateSentence,
): Judgement {
  if (!judged.status || judged.status === 'denied' || hasValues(claim, candidate)) return judged;
  const { status: _unheard, ...open } = judged;
  return open;
}

/** Whether an assertion before parts from the story in the same words: `Roth, who bought the mill, paid $5`. */
function isSaidBefore(
  { quote, differences }: CheckedAssertion,
  before: readonly CheckedAssertion[],
): boolean {
  const key = keyOf(differences);
  return (
    quote !== undefined &&
    differences.length > 0 &&
    before.some(
      (one) =>
        one.quote?.story === quote.story &&
        one.quote.start === quote.start &&
        keyOf(one.differences) === key,
    )
  );
}

const keyOf = (differences: CheckedAssertion['differences']): string =>
  differences.map(({ claimed, source }) => `${claimed}\n${source}`).join('\n\n');

/** Each quote once, where it stands first. */
function once(quotes: readonly Quote[]): readonly Quote[] {
  const byPlace = new Map<string, Quote>();
  for (const quote of quotes) {
    const place = `${quote.story} ${quote.start}`;
    if (!byPlace.has(place)) byPlace.set(place, quote);
  }
  return [...byPlace.values()];
}
