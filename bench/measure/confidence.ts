import { dot } from '../../src/answer/dot.js';
import { FEATURES } from '../../src/answer/features.js';
import type { Asked, Found } from '../train/asked.js';
import {
  learnOnTopic,
  learnSaysSo,
  weighAll,
  weighUntold,
  type Weighed,
} from '../train/confidence.js';
import { articlesOf, CrossValidation } from './cross-validation.js';

/** As in `src/answer/answerer.ts`; a test holds the two together. */
const SAYS_SO_SHARE = 0.5;
export const THRESHOLD = 0.7;

const NAME_FOUND = FEATURES.indexOf('nameFound');

/** What the evidence counts for in the two chances that a confidence is made of. */
export interface Chances {
  readonly onTopic: Float64Array;
  readonly saysSo: Float64Array;
}

/** How sure an answer was, and what it was worth. */
export interface Judged {
  readonly confidence: number;
  /** Whether the first quote holds the answer. */
  readonly right: boolean;
  /** Whether the story has an answer. */
  readonly answerable: boolean;
}

/** What the two chances are learned from, and what is scored is read with. */
export interface Evidence {
  readonly topic: readonly Weighed[];
  readonly saying: readonly (readonly Weighed[])[];
}

/** Reads the evidence in the sets that the confidence is learned from, under a ranker's weights. */
export function readAllEvidence(
  topic: readonly Asked[],
  saying: readonly (readonly Asked[])[],
  ranking: Float64Array,
): Evidence {
  return {
    topic: weighAll(topic, ranking),
    saying: saying.map((asked) => weighUntold(asked, ranking)),
  };
}

/** For every question, chances learned from the articles of the other folds alone, across all sets. */
export function crossValidateConfidence({ topic, saying }: Evidence): (one: Asked) => Chances {
  const askedIn = (weighed: readonly Weighed[]): Asked[] => weighed.map(({ asked }) => asked);
  // The sets with the fewest articles first, so that every fold has some of theirs.
  const articles = articlesOf(...saying.map(askedIn), askedIn(topic));
  const models = new CrossValidation(articles, (mayLearn) => {
    const kept = (weighed: readonly Weighed[]): Weighed[] =>
      weighed.filter(({ asked }) => mayLearn(asked));
    return { onTopic: learnOnTopic(kept(topic)), saysSo: learnSaysSo(saying.map(kept)) };
  });
  return (one) => models.modelFor(one);
}

/** Judges the answers to all questions of a set, each under the chances that are given for it. */
export function judge(
  asked: readonly Asked[],
  weighed: readonly Weighed[],
  chancesFor: (one: Asked) => Chances,
): Judged[] {
  const byQuestion = new Map(weighed.map((one) => [one.asked, one]));
  return asked.map((one) => {
    const own = byQuestion.get(one);
    return {
      confidence: own ? confidenceOf(own, chancesFor(one)) : 0,
      right: own?.best.right ?? false,
      answerable: one.answers.length > 0,
    };
  });
}

/** As the engine weighs it: the chance of the matter, and partly that of what is asked about it. */
export function confidenceOf(
  { asked, best, x }: { readonly asked: Asked; readonly best: Found; readonly x: Float64Array },
  { onTopic, saysSo }: Chances,
): number {
  const confidence = sigmoid(dot(onTopic, x)) * sigmoid(dot(saysSo, x)) ** SAYS_SO_SHARE;
  const lacksName = asked.read.asksName && best.features[NAME_FOUND] === 0;
  return lacksName ? confidence / 2 : confidence;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
