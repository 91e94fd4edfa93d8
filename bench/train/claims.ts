import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Answerer } from '../../src/engine/ask/index.js';
import { Checker, EVIDENCE, type SentenceEvidence } from '../../src/engine/check/index.js';
import { readPlain } from '../../src/engine/document/index.js';
import { readEntities } from '../../src/engine/language/index.js';
import { SentenceIndex } from '../../src/engine/search/index.js';
import { type Example, learnLogistic } from '../learn/logistic.js';
import type { QuestionSet } from '../question-set.js';
import { writeLessons } from '../reader/write-lessons.js';
import { ROOT } from '../shipped.js';
import { TREEBANKS } from '../treebank/treebanks.js';
import {
  READ_FROM,
  readWrittenClaims,
  WEIGHED_FROM,
  type WrittenClaim,
} from '../written/written.js';
import { runPython } from './python.js';

const WORK = join(ROOT, 'node_modules/.cache/claim-training');
const [READER, MODEL] = [
  join(ROOT, 'data/ask/reader.bin'),
  join(ROOT, 'data/ask/claim-reader.bin'),
];
const WEIGHTS = join(ROOT, 'data/check-weights.json');
const RIDGE = 1e-3;

const about =
  'Made by "npm run train -- --claims": logistic regressions on claims of bench/written/confidence that their statements leave open.';

/** Learns the network that reads sentences for a claim, from the claims beside the reader's questions. */
export async function trainClaimReader(): Promise<string> {
  mkdirSync(WORK, { recursive: true });
  const [learned, kept] = [readWrittenClaims(READ_FROM), readWrittenClaims(WEIGHED_FROM)];
  const sets = [asSet('claims', learned), asSet('claims-kept', kept)];
  for (const set of sets) writeLessons(set, WORK);
  const verdicts = join(WORK, 'verdicts.json');
  const byId = [...learned, ...kept].map(({ id, verdict }) => [id, verdict] as const);
  writeFileSync(verdicts, JSON.stringify(Object.fromEntries(byId)));
  const stage = ['claims', 'claims-kept', verdicts, MODEL, READER];
  await runPython('reader/learn_claims.py', stage, 2, { WORK, VECTORS: TREEBANKS });
  return MODEL;
}

/** Claims put as questions, which their evidence answers. */
function asSet(name: string, claims: readonly WrittenClaim[]): QuestionSet {
  // Writers number their stories alike.
  const storyOf = ({ file, story }: WrittenClaim): string => `${file} ${story.id}`;
  const stories = new Map(claims.map((one) => [storyOf(one), one.story]));
  return {
    ...{ name, source: 'bench/written', licence: 'MIT' },
    stories: [...stories].map(([id, { text }]) => ({ id, title: id, text })),
    questions: claims.map((one) => ({
      ...{ id: one.id, story: storyOf(one), question: one.claim },
      answers: [...one.evidence],
    })),
  };
}

/** Learns what the evidence counts for, from claims that the network has not learned from. */
export function trainClaims(): string {
  const read = readOpenClaims(readWrittenClaims(WEIGHED_FROM));
  const weigh = (side: keyof SentenceEvidence, verdict: WrittenClaim['verdict'][number]) => {
    const examples = read.flatMap(({ claim, evidence }): Example[] => {
      const found = evidence[side]?.evidence;
      if (!found) return [];
      const x = Float64Array.from([1, ...EVIDENCE.map((name) => found[name])]);
      return [{ x, right: claim.verdict.includes(verdict), weight: 1 }];
    });
    const weights = learnLogistic(examples, RIDGE);
    return Object.fromEntries(
      ['bias', ...EVIDENCE].map((name, at) => [name, Number((weights[at] ?? 0).toFixed(4))]),
    );
  };
  const learned = {
    supported: weigh('supports', 'supported'),
    contradicted: weigh('contradicts', 'contradicted'),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify({ about, ...learned }, null, 2)}\n`);
  return WEIGHTS;
}

/** A claim of one sentence that its statements leave open, and the evidence for it. */
export interface OpenClaim {
  readonly claim: WrittenClaim;
  readonly evidence: SentenceEvidence;
}

export function readOpenClaims(claims: readonly WrittenClaim[]): OpenClaim[] {
  const checkers = new Map<string, Checker>();
  return claims.flatMap((claim) => {
    const checker = checkers.get(claim.story.text) ?? checkerOf(claim);
    checkers.set(claim.story.text, checker);
    const [evidence, ...more] = checker.evidenceOf(claim.claim);
    return evidence && more.length === 0 ? [{ claim, evidence }] : [];
  });
}

function checkerOf({ story: { id, text } }: WrittenClaim): Checker {
  const story = readPlain({ id, title: id }, text);
  const index = new SentenceIndex([story]);
  const answerer = new Answerer(index);
  return new Checker(index, new Map([[id, story]]), readEntities([story]), (one, within) =>
    answerer.readClaim(one, within),
  );
}
