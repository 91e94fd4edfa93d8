import { flag } from './flag.js';
import type { ExpectedKind } from './expected-kind.js';
import type { Sentence, SpanCandidate, Word } from './span-candidates.js';
import { contents, lengths, mentionCuts, shapes, verbal } from './span-insides.js';
import { edges, enclosed, neighbours } from './span-surroundings.js';

/** Kinds of question that ask for the same shape of words. */
const GROUPS = ['who', 'where', 'when', 'number', 'name', 'how', 'open'] as const;
type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<ExpectedKind, Group>> = {
  person: 'who',
  organisation: 'who',
  place: 'where',
  date: 'when',
  duration: 'number',
  count: 'number',
  money: 'number',
  percent: 'number',
  amount: 'number',
  name: 'name',
  reason: 'how',
  manner: 'how',
  statement: 'how',
  open: 'open',
};

/** What is told of a run of words for each group of questions apart. */
const SHAPES = [
  'fits',
  'fitsInside',
  'name',
  'figure',
  'time',
  'capitals',
  'lower',
  'digits',
  'long',
  'adverb',
  'nearest',
  'ends',
] as const;

const PLAIN = [
  'length',
  'one',
  'two',
  'three',
  'many',
  'askedShare',
  'focusInside',
  'focusAfter',
  'focusBefore',
  'askedBefore',
  'askedAfter',
  'near',
  'nearLeft',
  'nearRight',
  'opens',
  'closes',
  'afterMark',
  'afterStop',
  'afterContent',
  'beforeMark',
  'beforeStop',
  'beforeContent',
  'afterArticle',
  'afterIn',
  'afterBy',
  'afterOf',
  'afterTo',
  'afterFor',
  'afterAs',
  'afterBe',
  'afterAnd',
  'afterWith',
  'afterCalled',
  'beforeOf',
  'beforeAnd',
  'beforeBe',
  'beforeComma',
  'holdsOf',
  'holdsAnd',
  'holdsComma',
  'holdsBe',
  'holdsClause',
  'holdsOther',
  'cutsMention',
  'cutsCapitals',
  'wholeMention',
  'twoMentions',
  'bracketed',
  'quoted',
  'endsVerbal',
  'beginsVerbal',
  'beginsAdverb',
  'pluralList',
  'pluralSingle',
  'doerLeft',
  'doerRight',
  'doneToLeft',
  'doneToRight',
] as const;

/** What is weighed of a run of words, in the order of its weights. */
export const SPAN_FEATURES: readonly string[] = [
  ...PLAIN,
  ...GROUPS.flatMap((group) => SHAPES.map((shape) => `${group}:${shape}`)),
];

/** Asks for more than one. */
const SEVERAL =
  /\b(?:who|what|which)\s+(?:are|were)\b|\b(?:which|what)\s+(?:two|three|four|five|other)\b|\b(?:which|what)\s+\p{L}*[^s\P{L}]s\b(?!\s+(?:is|was|does|the))/iu;
/** Asks who does it, and to whom it is done. */
const DOER =
  /\b(?:who|which \p{L}+|what \p{L}+)\s+(?!(?:is|are|was|were|did|do|does|has|have|had|can|could|will|would|should)\b)\p{L}+/iu;
const DONE_TO = /\b(?:who|whom|what|which)\b.*\b(?:did|do|does)\b/iu;

/** Where `near` stands among the features of asking. */
const NEAR = 6;

/** Reads the features of runs of words of one sentence. */
export class SpanReader {
  readonly #group: number;
  readonly #several: boolean;
  readonly #doer: number;
  readonly #doneTo: number;
  readonly #asked: readonly { readonly at: number; readonly weight: number }[];
  readonly #total: number;

  constructor(readonly sentence: Sentence) {
    this.#group = GROUPS.indexOf(GROUP_OF[sentence.question.expected]);
    const { text } = sentence.question;
    this.#several = SEVERAL.test(text);
    this.#doer = flag(DOER.test(text));
    this.#doneTo = flag(DONE_TO.test(text));
    this.#asked = sentence.words.flatMap(({ asked }, at) =>
      asked > 0 ? [{ at, weight: asked }] : [],
    );
    this.#total = this.#asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  }

  read({ first, last }: SpanCandidate): Float64Array {
    const { words, mentions } = this.sentence;
    const inside = words.slice(first, last + 1);
    const before = words[first - 1];
    const after = words[last + 1];
    const features = new Float64Array(SPAN_FEATURES.length);
    const asking = this.#asking(first, last, inside, before, after);
    const [near = 0] = asking.slice(NEAR);
    const own = [
      ...lengths(inside),
      ...asking,
      ...edges(inside, words, first, last),
      ...neighbours(before, after),
      ...contents(inside),
      ...mentionCuts(mentions, words, first, last),
      ...enclosed(words, first, last),
      ...verbal(inside),
      ...this.#plural(inside),
      ...this.#sides(asking),
    ];
    features.set(own);
    const shape = [...shapes(inside, mentions, first, last), near, flag(last === words.length - 1)];
    features.set(shape, PLAIN.length + this.#group * SHAPES.length);
    return features;
  }

  /** `pluralList` and `pluralSingle`: asked for several, a list answers and one name does not. */
  #plural(inside: readonly Word[]): number[] {
    const list = inside.some(({ lower, mark }, i) => lower === 'and' || (i > 0 && mark === ','));
    return [flag(this.#several && list), flag(this.#several && !list)];
  }

  /**
   * `doerLeft` to `doneToRight`: `who sued` is answered by what stands before the verb, `whom did
   * it sue` by what stands after.
   */
  #sides(asking: readonly number[]): number[] {
    const [left = 0, right = 0] = asking.slice(NEAR + 1);
    return [this.#doer * left, this.#doer * right, this.#doneTo * left, this.#doneTo * right];
  }

  /** How the run stands to the question's words: `askedShare` to `nearRight`. */
  #asking(
    first: number,
    last: number,
    inside: readonly Word[],
    before: Word | undefined,
    after: Word | undefined,
  ): number[] {
    const content = inside.filter(({ stop }) => !stop);
    const asked = content.filter((word) => word.asked > 0).length;
    let left = 0;
    let right = 0;
    for (const { at, weight } of this.#asked) {
      if (at < first) left += weight / (first - at + 1);
      else if (at > last) right += weight / (at - last + 1);
    }
    return [
      asked / Math.max(1, content.length),
      flag(inside.some(({ focus }) => focus)),
      flag(after?.focus),
      flag(before?.focus),
      flag(before && before.asked > 0),
      flag(after && after.asked > 0),
      (left + right) / this.#total,
      left / this.#total,
      right / this.#total,
    ];
  }
}
