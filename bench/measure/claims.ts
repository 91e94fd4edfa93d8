import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Engine, readGiven } from '../../src/engine/index.js';
import { SETS } from '../question-set.js';
import { percent, table } from './table.js';
import { measureWrittenClaims } from './written-claims.js';

/** Fool Me Twice: claims written to mislead, each with the sentences that settle it. */
const SET = 'fool-me-twice-dev.jsonl';

const claimLine = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(['SUPPORTS', 'REFUTES']),
  wikipedia_page: z.string(),
  gold_evidence: z.array(z.object({ text: z.string() })),
});

type Verdict = 'supported' | 'contradicted';
interface Decided {
  readonly verdict: Verdict;
  readonly isRight: boolean;
}

/** Prints how many claims are decided, of those kept aside and by the sentences that settle them, and how many of these right. */
export async function measureClaims(): Promise<void> {
  measureWrittenClaims();
  const lines = readFileSync(join(SETS, SET), 'utf8').split('\n').filter(Boolean);
  const claims = lines.map((line) => claimLine.parse(JSON.parse(line)));
  const checked = await Promise.all(claims.map(decide));
  const decided = checked.flatMap((one) => one ?? []);
  const right = (verdict: Verdict): string => {
    const own = decided.filter((one) => one.verdict === verdict);
    return `${own.filter(({ isRight }) => isRight).length} of ${own.length}`;
  };
  const share = decided.filter(({ isRight }) => isRight).length / decided.length;
  console.log(`\nFool Me Twice, ${claims.length} claims, each with the sentences that settle it\n`);
  console.log(
    table(
      ['', 'claims'],
      [
        ['decided, %', percent(decided.length / claims.length)],
        ['right of these, %', percent(share)],
        ['rightly called supported', right('supported')],
        ['rightly called contradicted', right('contradicted')],
      ],
    ),
  );
}

async function decide({
  id,
  text: claim,
  label,
  wikipedia_page: title,
  gold_evidence: evidence,
}: z.infer<typeof claimLine>): Promise<Decided | undefined> {
  const text = evidence.map((one) => one.text.trim()).join('\n\n');
  const story = await readGiven({ id, title, text, format: 'txt' });
  const { verdict } = new Engine([story]).check(claim);
  if (verdict === 'not in the story') return undefined;
  return { verdict, isRight: (verdict === 'supported') === (label === 'SUPPORTS') };
}
