import { dot } from '../../src/answer/dot.js';
import { marginOf, readEvidence } from '../../src/answer/evidence.js';
import { learnLogistic, type Example } from '../learn/logistic.js';
import type { Asked, Found } from './asked.js';

const RIDGE = 1e-4;

/** What each piece of evidence counts for that the story speaks of the matter at all. */
export function learnOnTopic(asked: readonly Asked[], ranking: Float64Array): Float64Array {
  return learnLogistic(
    asked.flatMap((one) => toExample(one, one.found, ranking)),
    RIDGE,
  );
}

/** What each piece of evidence counts for that a story on the matter says what is asked. */
export function learnSaysSo(
  sets: readonly (readonly Asked[])[],
  ranking: Float64Array,
): Float64Array {
  const examples = sets.flatMap((asked) => {
    const own = asked.flatMap((one) => {
      const told = toExample(one, one.found, ranking);
      // The same question where its answer has been taken out of the story.
      const wrong = one.found.filter(({ right }) => !right);
      const untold = toExample({ ...one, answers: [] }, wrong, ranking);
      return [...told, ...untold];
    });
    return own.map((example) => ({ ...example, weight: 1 / own.length }));
  });
  return learnLogistic(examples, RIDGE);
}

function toExample(
  { read, reader, answers }: Asked,
  found: readonly Found[],
  ranking: Float64Array,
): Example[] {
  const order = found
    .map((one) => ({ one, score: dot(ranking, one.features) }))
    .sort((a, b) => b.score - a.score);
  const best = order[0]?.one;
  if (!best) return [];
  const margin = marginOf(order.map(({ score }) => score));
  return [
    { x: readEvidence(read, best, reader.notes, margin), right: answers.length > 0, weight: 1 },
  ];
}
