import { type Item, SourceText, type Statement } from '../alignment/index.js';
import type { SentenceIndex } from '../search/index.js';
import { InputError, type Quote, type Story } from '../document/index.js';
import {
  type EntityRegistry,
  nameReader,
  type NameReader,
  type SentenceReading,
} from '../language/index.js';
import { type CandidateSentence, candidateSentences } from './candidate-sentences.js';
import { checkedAssertion } from './shown/checked-assertion.js';
import { judgeComparison } from './comparison.js';
import { judgeTimes } from './figures/compared-times.js';
import { withDisputed } from './denials/disputed.js';
import { judgedBest } from './judged-best.js';
import {
  nearestTo,
  type OpenSentence,
  readSentence,
  readSides,
  type ReadsClaims,
  type SentenceEvidence,
} from './learned/read-sentence.js';
import { seemingAssertion } from './learned/seeming-assertion.js';
import { shownClause } from './shown/shown-clause.js';
import { unfoundWords } from './shown/unfound-words.js';
import { decidingOf, withoutPromised, withoutTitles } from './deciding-statements.js';
import { type CheckedStatement, withoutLoose, withoutUnborne } from './checked-statement.js';
import type { Check, CheckedAssertion, Verdict } from './types.js';

/** Most assertions of a claim that are checked. */
const MOST_ASSERTIONS = 12;
/** A claim is contradicted where any part of it is, and supported where all parts are. */
const DECIDING: readonly Verdict[] = ['contradicted', 'not in the story', 'supported'];

/** Holds claims against the stories of an index. */
export class Checker {
  readonly #index: SentenceIndex;
  readonly #sources = new Map<string, SourceText>();
  readonly #stories: ReadonlyMap<string, Story>;
  readonly #registry: EntityRegistry;
  readonly #read: NameReader;
  readonly #readsClaims: ReadsClaims;

  constructor(
    index: SentenceIndex,
    stories: ReadonlyMap<string, Story>,
    registry: EntityRegistry,
    readsClaims: ReadsClaims,
  ) {
    this.#index = index;
    this.#stories = stories;
    this.#registry = registry;
    this.#read = nameReader(registry.entities);
    this.#readsClaims = readsClaims;
  }

  /**
   * What the stories say to a claim, assertion by assertion.
   *
   * @param stories the ids of the stories to look in; all of them where it is left out.
   * @throws {InputError} where the claim says nothing of anything: a number or a name alone.
   */
  check(claim: string, stories?: readonly string[]): Check {
    const { source, deciders, stated } = this.#judge(claim, stories);
    const claimed = deciders.map(({ statement }) => statement);
    const every = source.sentences.flatMap((sentence) => {
      const own = deciders.filter(({ statement }) => statement.sentence === sentence);
      const open = this.#open(source, sentence, own, stories);
      const seeming = open && readSentence(open);
      if (seeming) return [seemingAssertion(source, sentence, seeming)];
      const nearest = open && nearestTo(open);
      return own.map(({ statement, judged }) => {
        const shown = deciders.length === 1 ? sentence : shownClause(statement, claimed);
        const one = checkedAssertion(source.words(shown), statement, judged);
        return one.quote || !nearest ? one : { ...one, quote: nearest };
      });
    });
    const assertions = every
      .filter((one, at) => !isSaidBefore(one, every.slice(0, at)))
      .map((one) =>
        one.verdict === 'not in the story' && !one.status
          ? { ...one, unfound: unfoundWords(one.text, one.quote, this.#index, stories) }
          : one,
      );
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
      unchecked: Math.max(0, stated - MOST_ASSERTIONS),
    };
  }

  /**
   * The evidence of what the sentences of a claim seem to come to where their statements leave them open:
   * `npm run train -- --claims` learns from it.
   */
  evidenceOf(claim: string): readonly SentenceEvidence[] {
    const { source, deciders } = this.#judge(claim, undefined);
    return source.sentences.flatMap((sentence) => {
      const own = deciders.filter(({ statement }) => statement.sentence === sentence);
      const open = this.#open(source, sentence, own, undefined);
      return open ? [readSides(open)] : [];
    });
  }

  /** Holds each statement of a claim against the stories; tells how many it makes in all. */
  #judge(
    claim: string,
    stories: readonly string[] | undefined,
  ): {
    readonly source: SourceText;
    readonly deciders: readonly CheckedStatement[];
    readonly stated: number;
  } {
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
    return { source, deciders, stated: stated.length };
  }

  /** A sentence of a claim that its statements leave open, with what a network says of it. */
  #open(
    claim: SourceText,
    sentence: SentenceReading,
    own: readonly CheckedStatement[],
    stories: readonly string[] | undefined,
  ): OpenSentence | undefined {
    // Where a part is decided, the rest may be of something else.
    if (own.length === 0 || !own.every(isOpen) || own.some(isReported)) return undefined;
    return {
      ...{ claim, sentence, read: this.#readsClaims(claim.words(sentence), stories) },
      sourceOf: (id) => this.#sourceOf(id),
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

const isOpen = ({ judged }: CheckedStatement): boolean =>
  (judged?.verdict ?? 'not in the story') === 'not in the story';

/** Whether the stories tell how it is put, where they do not state it. */
const isReported = ({ judged }: CheckedStatement): boolean => judged?.status !== undefined;

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
