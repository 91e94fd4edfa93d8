import { SpanReader, SPAN_FEATURES } from '../../src/engine/ask/spans/features.js';
import { weightsInGroup } from '../../src/engine/ask/spans/scores.js';
import { readSentence } from '../../src/engine/ask/spans/sentence.js';
import { CROSSED_FEATURES, FEATURE_COUNT } from '../../src/engine/ask/spans/templates.js';
import { learnByAdam } from '../learn/adam.js';
import { pullsOf } from '../learn/softmax.js';
import type { Asked } from './asked.js';
import { plainAnswer } from './plain-answer.js';
import { addTo, sumOf, toSpanChoice, type SpanChoice } from './span-choice.js';

const SCHEDULE = { rounds: 6, rate: 0.03 };
/** Pull towards zero: on what is the same for all groups of questions, and on what one adds to it. */
const RIDGE = { shared: 1e-4, own: 3e-3 };

/**
 * What each feature of a run of words counts for in the choice of a short answer: a conditional
 * logit over the runs of the sentence that holds the answer, in which any of several right ones
 * will do.
 */
export function learnSpans(asked: readonly Asked[]): Float64Array {
  const choices = asked
    .flatMap(readChoice)
    .filter(({ runs }) => runs.some(({ right }) => right) && runs.some(({ right }) => !right));
  const ridge = Float64Array.from(SPAN_FEATURES, (_, i) =>
    i < FEATURE_COUNT ? RIDGE.shared : RIDGE.own,
  );
  return learnByAdam(choices, { ...SCHEDULE, ridge }, addGradient);
}

function readChoice({ read, reader, found, answers }: Asked): SpanChoice[] {
  const holding = found.find(({ right }) => right);
  if (!holding) return [];
  const sentence = readSentence(read, holding.passage, reader.notes);
  const gold = new Set(answers.map(plainAnswer));
  const { text } = holding.passage.story;
  const isRight = (first: number, last: number): boolean =>
    gold.has(plainAnswer(text.slice(sentence.words[first]?.start, sentence.words[last]?.end)));
  return [toSpanChoice(new SpanReader(read, sentence), isRight)];
}

/** Adds how the loss of one choice rises with each weight. */
function addGradient(choice: SpanChoice, weights: Float64Array, gradient: Float64Array): void {
  const inGroup = weightsInGroup(weights, choice.group);
  const openings = choice.openings.map((one) => sumOf(one, inGroup));
  const closings = choice.closings.map((one) => sumOf(one, inGroup));
  const scores = Float64Array.from(
    choice.runs,
    (run) => sumOf(run, inGroup) + (openings[run.first] ?? 0) + (closings[run.last] ?? 0),
  );
  const pulls = pullsOf(
    scores,
    choice.runs.map(({ right }) => right),
  );
  const own = new Float64Array(FEATURE_COUNT);
  const atOpening = new Float64Array(openings.length);
  const atClosing = new Float64Array(closings.length);
  choice.runs.forEach((run, i) => {
    const pull = pulls[i] ?? 0;
    addTo(own, run, pull);
    atOpening[run.first] = (atOpening[run.first] ?? 0) + pull;
    atClosing[run.last] = (atClosing[run.last] ?? 0) + pull;
  });
  choice.openings.forEach((one, at) => {
    addTo(own, one, atOpening[at] ?? 0);
  });
  choice.closings.forEach((one, at) => {
    addTo(own, one, atClosing[at] ?? 0);
  });
  const begin = FEATURE_COUNT + choice.group * CROSSED_FEATURES;
  own.forEach((slope, i) => {
    gradient[i] = (gradient[i] ?? 0) + slope;
    if (i < CROSSED_FEATURES) gradient[begin + i] = (gradient[begin + i] ?? 0) + slope;
  });
}
