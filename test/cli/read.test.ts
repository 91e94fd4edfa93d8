import { expect, it } from 'vitest';
import { call } from './call.js';

it('read shows the tree, who is meant and what is said', async () => {
  const { status, out } = await call(['read', 'Weil denied that he sold the mill to Brandt.']);
  expect(status).toBe(0);
  expect(out).toContain('└─');
  expect(out).toMatch(/sell: affirmed, denied, says Weil/u);
  expect(out).toMatch(/recipient\s+Brandt/u);
});

it.each([
  ['Norway lost to Denmark.', '  = beat, defeat: agent Denmark, patient Norway\n'],
  [
    'Acme sold the mill to Brandt.',
    '  = buy, purchase, acquire: agent Brandt, origin Acme, patient the mill\n',
  ],
  ['Denmark led Norway 3-1.', '  = trail: agent Norway, patient Denmark, amount 3-1\n'],
])('read shows the same from the other side: %s', async (sentence, line) => {
  expect((await call(['read', sentence])).out).toContain(line);
});

it('read shows no other side where the verb means something else', async () => {
  expect((await call(['read', 'Holm led the inquiry.'])).out).not.toContain(' = ');
});

it('read prints the contract’s JSON: heads count from 1, the root has 0', async () => {
  const text = 'Weil denied that he sold the mill to Brandt.';
  const { out } = await call(['read', text, '--json']);
  const read: unknown = JSON.parse(out);
  expect(read).toMatchObject({
    text,
    sentences: [{ start: 0, end: text.length }],
    assertions: [
      { predicate: { lemma: 'deny', start: 5, end: 11 }, polarity: 'affirmed' },
      { predicate: { lemma: 'sell' }, polarity: 'affirmed', status: 'denied' },
    ],
  });
  expect(out).toMatch(
    /"lemma": "deny",\s+"upos": "VERB",\s+"xpos": "VBD",\s+"head": 0,\s+"relation": "root"/u,
  );
});
