// Learns what features and evidence count for from the question sets: `npm run train`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVIDENCE } from '../src/answer/evidence.js';
import { FEATURES } from '../src/answer/features.js';
import { SPAN_FEATURES } from '../src/answer/span-features.js';
import { askAll } from './train/asked.js';
import { learnOnTopic, learnSaysSo } from './train/confidence.js';
import { learnRanking } from './train/ranking.js';
import { learnSpans } from './train/spans.js';

/** Questions with their answers marked. */
const RANKING_SET = 'new-wiki';
/** Questions at their own article, and at one on another matter. */
const TOPIC_SET = 'squad-offtopic-a';
/** Questions on the matter of a text that does or does not say what is asked. */
const SAYING_SET = 'squad2-a';
const OUT = join(import.meta.dirname, '../src/answer/weights.json');

const rounded = (names: readonly string[], weights: Float64Array): Record<string, number> =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));

const asked = askAll(RANKING_SET);
const ranking = learnRanking(asked);
const about =
  `Made by "npm run train". Ranking and short answers: conditional logits on ${RANKING_SET} ` +
  `(SQuADShifts; Wikipedia text, CC BY-SA). Confidence: logistic regressions on ${TOPIC_SET} and on ` +
  `${SAYING_SET}, ${RANKING_SET} (SQuAD 1.1 and 2.0, CC BY-SA 4.0; SQuADShifts). ` +
  `Ridge 0.0001; nothing is drawn by chance.`;
const weights = {
  about,
  passage: rounded(FEATURES, ranking),
  span: rounded(SPAN_FEATURES, learnSpans(asked)),
  onTopic: rounded(EVIDENCE, learnOnTopic(askAll(TOPIC_SET), ranking)),
  saysSo: rounded(EVIDENCE, learnSaysSo([askAll(SAYING_SET), asked], ranking)),
};
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
console.log(`Wrote ${OUT}`);
