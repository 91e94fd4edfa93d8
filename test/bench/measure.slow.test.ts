import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/measure/confidence.js';
import { CrossValidation } from '../../bench/measure/cross-validation.js';
import { auroc, calibration, falseAnswers, riskCoverage } from '../../bench/measure/judging.js';
import { scoreQuotes } from '../../bench/measure/ranking.js';
import { askAll } from '../../bench/train/asked.js';
import { weighAll } from '../../bench/train/confidence.js';
import { verdictOf } from '../../src/engine/ask/confidence/confidence.js';
import { confidenceWeights } from '../../src/engine/ask/confidence/weights.js';
import { rankingWeights } from '../../src/engine/ask/ranking/weights.js';
import { Engine, readPlain } from '../../src/engine/index.js';
import { TINY_SET } from './tiny-set.js';

describe('what is measured', () => {
  const engines = new Map(
    TINY_SET.stories.map((info) => [info.id, new Engine([readPlain(info, info.text)])]),
  );
  const answers = TINY_SET.questions.map(({ story, question }) =>
    engines.get(story)?.ask(question),
  );
  const asked = askAll(TINY_SET);
  const judged = judge(asked, weighAll(asked, rankingWeights()), confidenceWeights);

  it('is as sure of every answer as the engine is', () => {
    expect(judged.map(({ confidence }) => confidence)).toEqual(
      answers.map((answer) => answer?.confidence),
    );
    expect(judged.map(({ confidence }) => verdictOf(confidence))).toEqual(
      answers.map((answer) => answer?.verdict),
    );
  });

  it('puts the same quote first as the engine does', () => {
    const right = TINY_SET.questions.filter(({ answers: gold }, i) => {
      const top = answers[i]?.quotes[0];
      return gold.some(({ start, end }) => top && top.start <= start && top.end >= end);
    });
    const answerable = TINY_SET.questions.filter(({ answers: gold }) => gold.length > 0);
    const { first } = scoreQuotes(asked, rankingWeights);
    expect(first).toBeCloseTo(right.length / answerable.length, 10);
    expect(judged.filter((one) => one.right)).toHaveLength(right.length);
  });
});

describe('cross-validation', () => {
  it('gives each question a model that has not learned from any article that it is asked at', () => {
    const asked = askAll(TINY_SET);
    const titles = TINY_SET.stories.map(({ title }) => title);
    const models = new CrossValidation(titles, (mayLearn) => asked.filter(mayLearn));
    for (const one of asked) {
      const seen = models.modelFor(one).flatMap(({ articles }) => [...articles]);
      expect(seen.filter((article) => one.articles.has(article))).toEqual([]);
    }
  });

  it('keeps a question asked at two articles from both', () => {
    const both = askAll(TINY_SET).filter(({ read }) => read.text === 'Who opened the harbour?');
    expect(both.map(({ articles }) => [...articles])).toEqual([
      ['Harbour', 'Bridge'],
      ['Harbour', 'Bridge'],
    ]);
  });
});

describe('judging how sure answers are', () => {
  const one = (confidence: number, right: boolean, answerable = right) => ({
    ...{ confidence, right, answerable },
  });

  it('tells answerable from unanswerable by the pairs that are in order, ties half', () => {
    expect(auroc([one(0.9, true), one(0.5, true), one(0.5, false), one(0.1, false)])).toBe(0.875);
  });

  it('counts the unanswerable above the confidence at which so many are answered', () => {
    const judged = [one(0.9, true), one(0.6, true), one(0.7, false), one(0.2, false)];
    expect(falseAnswers(judged, 1)).toBe(0.5);
    expect(falseAnswers(judged, 0.5)).toBe(0);
  });

  it('shares answers out by tenths of their confidence', () => {
    expect(calibration([one(1, true), one(0.95, false), one(0.31, true)])).toEqual([
      { from: 9, answers: 2, meanConfidence: 0.975, right: 0.5 },
      { from: 3, answers: 1, meanConfidence: 0.31, right: 1 },
    ]);
  });

  it('sees the risk grow with the coverage, equally sure answers at once', () => {
    const judged = [one(0.9, true), one(0.5, false), one(0.5, true), one(0.1, false)];
    expect(riskCoverage(judged)).toEqual([
      { coverage: 0.25, risk: 0, confidence: 0.9 },
      { coverage: 0.75, risk: 1 / 3, confidence: 0.5 },
      { coverage: 1, risk: 0.5, confidence: 0.1 },
    ]);
  });
});
