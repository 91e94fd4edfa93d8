import type { SentenceSource } from '../language/index.js';
import type { SentenceIndex } from '../search/index.js';
import { InputError, type Quote } from '../document/index.js';
import { assertionsOf, type ClaimAssertion } from './assertions.js';
import { judge, type Judgement } from './judge.js';
import { alignItems, type CandidateSentence } from './align-items.js';
import { candidateSentences } from './candidate-sentences.js';
import type { CheckedAssertion, Check, Verdict } from './types.js';
import { weightOf } from './weights.js';

/** Most assertions of a claim that are checked. */
const MOST_ASSERTIONS = 12;

/** A passage that has less than this of a claim is not near it. */
const COMES_NEAR = 0.4;
/** A claim is contradicted where any part of it is, and supported where all parts are. */
const DECIDING: readonly Verdict[] = ['contradicted', 'not in the story', 'supported'];
/** What one sentence supports another may not contradict. */
const TELLING: readonly Verdict[] = ['supported', 'contradicted', 'not in the story'];

interface Judged extends Judgement {
  readonly candidate: CandidateSentence;
}

/** Holds claims against the stories of an index and their sentences. */
export class Checker {
  readonly #index: SentenceIndex;
  readonly #sentences: SentenceSource;

  constructor(index: SentenceIndex, sentences: SentenceSource) {
    this.#index = index;
    this.#sentences = sentences;
  }

  /**
   * What the stories say to a claim, assertion by assertion.
   *
   * @param stories the ids of the stories to look in; all of them where it is left out.
   * @throws {InputError} where the claim says nothing of anything: a number or a name alone.
   */
  check(claim: string, stories?: readonly string[]): Check {
    const stated = this.#sentences.readText(claim).flatMap(assertionsOf);
    if (stated.every(({ items }) => items.filter(({ light }) => !light).length < 2)) {
      throw new InputError(
        'That claim says too little to check: write of whom or what, and what is said of it.',
      );
    }
    const assertions = stated.slice(0, MOST_ASSERTIONS).map((one) => this.#assertion(one, stories));
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
      confidence: verdict === 'supported' ? Math.min(...sure) : Math.max(...sure),
      differences: assertions.flatMap(({ differences }) => differences),
      quotes: once([...deciding, ...assertions].flatMap(({ quote }) => quote ?? [])),
      assertions,
      unchecked: stated.length - assertions.length,
    };
  }

  #assertion(
    { sentence, start, end, items }: ClaimAssertion,
    stories?: readonly string[],
  ): CheckedAssertion {
    const weighed = items.map((item) => ({ item, weight: weightOf(item, this.#index) }));
    const candidates = candidateSentences(weighed, this.#index, this.#sentences, stories);
    const [best] = candidates
      .map((candidate): Judged => ({
        ...judge(alignItems(weighed, sentence, candidate), sentence, candidate),
        candidate,
      }))
      .sort((a, b) => TELLING.indexOf(a.verdict) - TELLING.indexOf(b.verdict) || b.score - a.score);
    return assertionOf(sentence.story.text.slice(start, end), best);
  }
}

function assertionOf(text: string, judged: Judged | undefined): CheckedAssertion {
  if (!judged || (judged.verdict === 'not in the story' && judged.score < COMES_NEAR)) {
    const confidence = judged ? confidenceOf(judged) : 1;
    return { text, verdict: 'not in the story', confidence, differences: [], marks: [] };
  }
  const { candidate, verdict, differences, marks, speaker, hedge, status } = judged;
  const { story, start, end } = candidate.sentence;
  return {
    text,
    verdict,
    confidence: confidenceOf(judged),
    differences: differences.map(({ claimed, source }) => ({ claimed, source })),
    quote: story.quote(start, end),
    marks: verdict === 'not in the story' ? [] : marks,
    ...(speaker !== undefined && { speaker }),
    ...(hedge !== undefined && { hedge }),
    ...(status && { status }),
  };
}

function confidenceOf({ verdict, score }: Judgement): number {
  return verdict === 'not in the story' ? 1 - score * 0.6 : 0.4 + score * 0.6;
}

/** Each quote once, where it stands first. */
function once(quotes: readonly Quote[]): readonly Quote[] {
  const byPlace = new Map<string, Quote>();
  for (const quote of quotes) {
    const place = `${quote.story} ${quote.start}`;
    if (!byPlace.has(place)) byPlace.set(place, quote);
  }
  return [...byPlace.values()];
}
