import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Check, loadCorpus, Engine } from '../../../src/engine/index.js';

const root = join(import.meta.dirname, '../../..');
const difference = z.strictObject({ claimed: z.string(), source: z.string() });
const { claims } = z
  .object({
    claims: z.array(
      z.strictObject({
        claim: z.string(),
        verdict: z.enum(['supported', 'contradicted', 'not in the story']),
        difference: difference.optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'test/engine/check/claims.json'), 'utf8')));

type Expected = (typeof claims)[number];
interface Checked {
  readonly expected: Expected;
  readonly found: Check;
}

let checked: readonly Checked[] = [];
beforeAll(async () => {
  const engine = new Engine((await loadCorpus(join(root, 'corpus'))).stories);
  checked = claims.map((expected) => ({ expected, found: engine.check(expected.claim) }));
});

const among = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether the difference is the expected one; either may have a word more around it. */
function isTold({ expected: { difference: wanted }, found }: Checked): boolean {
  return (
    wanted === undefined ||
    found.differences.some(
      ({ claimed, source }) => among(claimed, wanted.claimed) && among(source, wanted.source),
    )
  );
}

const missed = ({ expected, found }: Checked): string =>
  `${expected.claim}: ${found.verdict}, not ${expected.verdict} ${JSON.stringify(found.differences)}`;

describe('60 claims on the shipped stories', () => {
  it('get the right verdict, but for two that somebody in the story merely says', () => {
    const wrong = checked.filter(({ expected, found }) => found.verdict !== expected.verdict);
    expect(checked).toHaveLength(60);
    // Labelled before a check told what is stated from what is said: `Anthropic told senators that …`.
    expect(wrong.map(({ expected: { claim }, found: { verdict } }) => [claim, verdict])).toEqual([
      ["Alibaba's Qwen lab used about 25 thousand fake accounts.", 'not in the story'],
      ['Runpod turned down acquisition offers of over half a billion dollars.', 'not in the story'],
    ]);
  });

  it('are never called contradicted where the stories bear them out', () => {
    const wronged = checked.filter(
      ({ expected, found }) => expected.verdict === 'supported' && found.verdict === 'contradicted',
    );
    expect(wronged.map(missed)).toEqual([]);
  });

  it('are contradicted by the difference that a reader would name', () => {
    const other = checked.filter((one) => one.found.verdict === 'contradicted' && !isTold(one));
    expect(other.map(missed)).toEqual([]);
  });
});
