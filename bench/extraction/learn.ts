import { restatementEvidence } from '../../src/engine/facts/extract/restatement.js';
import { choose } from '../../src/engine/facts/extract/choose.js';
import { namesOf } from '../../src/engine/facts/extract/weigh.js';
import { BIAS, type Weights } from '../../src/engine/facts/extract/weights.js';
import { sigmoid } from '../../src/engine/ask/learned/sigmoid.js';
import { learnByAdam } from '../learn/adam.js';
import type { Judged, Lesson } from './lessons.js';
import { worthOf } from './matching.js';

const RIDGE = 0.001;
const PACE = { rounds: 8, rate: 0.03 };
/** Evidence that fewer candidates have is left out. */
const RARE = 8;
/** How often the choosing is learned from what was chosen by the weights before. */
const REVISIONS = 2;
/** How much a candidate that is weighed again counts. */
const AGAIN = 0.5;

/** Evidence by index, what a candidate turned out to be worth (0 to 1), and how much it counts. */
interface Example {
  readonly evidence: readonly number[];
  readonly worth: number;
  readonly weight: number;
}

/** What facts add to those before, a fact: half precision, half recall, at most all of it. */
function gain(before: readonly Judged[], added: Judged): number {
  const rows = before.flatMap(({ matches }) => matches);
  const [old, now] = [worthOf(rows), worthOf([...rows, ...added.matches])];
  const more = now.precision - old.precision + now.recall - old.recall;
  return Math.max(0, Math.min(1, more / (2 * added.matches.length)));
}

/** Numbers for the names of evidence that is common enough. */
class Numbering {
  readonly names = [BIAS];
  readonly #numbers = new Map<string, number>([[BIAS, 0]]);
  readonly #counts = new Map<string, number>();

  constructor(lessons: readonly Lesson[]) {
    for (const { judged } of lessons) {
      for (const { candidate } of judged) {
        for (const name of new Set(namesOf(candidate)))
          this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      }
    }
  }

  of(names: readonly string[]): number[] {
    return [0, ...names.flatMap((name) => this.#numberOf(name))];
  }

  #numberOf(name: string): number[] {
    const known = this.#numbers.get(name);
    if (known !== undefined) return [known];
    if ((this.#counts.get(name) ?? RARE) < RARE) return [];
    this.#numbers.set(name, this.names.length);
    this.names.push(name);
    return [this.names.length - 1];
  }
}

function fit(examples: readonly Example[], { names }: Numbering): Weights {
  const ridge = new Float64Array(names.length).fill(RIDGE, 1);
  const weights = learnByAdam(examples, { ...PACE, ridge }, (example, now, gradient) => {
    const sum = example.evidence.reduce((all, at) => all + (now[at] ?? 0), 0);
    const pull = (sigmoid(sum) - example.worth) * example.weight;
    for (const at of example.evidence) gradient[at] = (gradient[at] ?? 0) + pull;
  });
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** Examples of weighing again: the candidates of a group after some of them were chosen. */
function againExamples(lesson: Lesson, weights: Weights, numbering: Numbering): Example[] {
  const byCandidate = new Map(lesson.judged.map((one) => [one.candidate, one]));
  const taken: Judged[] = [];
  const examples: Example[] = [];
  for (const { candidate } of choose([...byCandidate.keys()], weights)) {
    const chosen = byCandidate.get(candidate);
    if (!chosen) continue;
    taken.push(chosen);
    const candidates = taken.flatMap((one) =>
      one.candidate.group === candidate.group ? one.candidate : [],
    );
    for (const one of lesson.judged) {
      if (one.candidate.group !== candidate.group || taken.includes(one)) continue;
      const again = restatementEvidence(one.candidate, candidates).names;
      const evidence = numbering.of([...namesOf(one.candidate), ...again]);
      examples.push({ evidence, worth: gain(taken, one), weight: AGAIN });
    }
  }
  return examples;
}

/**
 * Learns what evidence counts for: a logistic regression on how much of a candidate's words is
 * right, at first by itself, then also after what would be chosen before it (as in DAgger, Ross and
 * others 2011). The same lessons give the same weights.
 */
export function learnExtraction(lessons: readonly Lesson[]): Weights {
  const numbering = new Numbering(lessons);
  const alone = lessons.flatMap(({ judged }) =>
    judged.map((one) => ({
      evidence: numbering.of(namesOf(one.candidate)),
      worth: gain([], one),
      weight: 1,
    })),
  );
  let weights = fit(alone, numbering);
  for (let revision = 0; revision < REVISIONS; revision++) {
    const again = lessons.flatMap((lesson) => againExamples(lesson, weights, numbering));
    weights = fit([...alone, ...again], numbering);
  }
  return weights;
}
