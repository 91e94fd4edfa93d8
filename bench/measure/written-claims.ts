import { Engine, type Verdict } from '../../src/engine/index.js';
import { readPlain } from '../../src/engine/document/index.js';
import { KEPT_ASIDE, readWrittenClaims, type WrittenClaim } from '../written/written.js';
import { percent, table } from './table.js';

interface Judged {
  readonly claim: WrittenClaim;
  readonly verdict: Verdict;
}

const DECIDED = ['supported', 'contradicted'] as const;

/** Prints what is said of claims that nothing was learned from, and how much of it is right. */
export function measureWrittenClaims(): void {
  const engines = new Map<string, Engine>();
  const judged = readWrittenClaims(KEPT_ASIDE).map((claim): Judged => {
    const { id, text } = claim.story;
    const engine = engines.get(text) ?? new Engine([readPlain({ id, title: id }, text)]);
    engines.set(text, engine);
    return { claim, verdict: engine.check(claim.claim).verdict };
  });
  const isRight = ({ claim, verdict }: Judged): boolean => claim.verdict.includes(verdict);
  const rows = DECIDED.map((verdict) => {
    const called = judged.filter((one) => one.verdict === verdict);
    const are = judged.filter(({ claim }) => claim.verdict.includes(verdict));
    return [
      verdict,
      String(called.length),
      percent(called.filter(isRight).length / called.length),
      percent(are.filter((one) => one.verdict === verdict).length / are.length),
    ];
  });
  const right = judged.filter(isRight).length / judged.length;
  console.log(`\n${judged.length} claims kept aside, ${percent(right)} % right\n`);
  console.log(
    table(['', 'called so', 'of these right, %', 'of those that are, called so, %'], rows),
  );
}
