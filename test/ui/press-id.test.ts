import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePress, encodePress, type Press } from '../../src/ui/index.js';

const ask = (question: string): Press => ({
  command: 'ask',
  action: 'page',
  owner: '1234567890123456789',
  values: ['1', question, ''],
});

/** A long-winded reader, cut to the length that is wanted. */
const RAMBLING =
  'I was wondering whether the story says anything about how much money the harbour company agreed ' +
  'to pay after the storm damaged the northern quay last winter, who signed the agreement on its ' +
  'behalf, and when the fishermen who could not leave the port are supposed to get their share?';

test('an English question of 240 characters fits a button, with page, owner and story', () => {
  const question = RAMBLING.slice(0, 240);
  const customId = encodePress(ask(question)) ?? '';
  expect(customId.length).toBeGreaterThan(0);
  expect(customId.length).toBeLessThanOrEqual(100);
  expect(decodePress(customId)).toEqual(ask(question));
});

test('what does not fit is not encoded, rather than cut', () => {
  expect(encodePress(ask(RAMBLING.repeat(4) + RAMBLING.toUpperCase()))).toBeUndefined();
  expect(encodePress(ask('half a pair: \uD83D'))).toBeUndefined();
  expect(encodePress(ask('a NUL: \u0000'))).toBeUndefined();
});

test('every press comes back as it was, or does not fit', () => {
  const field = fc.string({ unit: 'binary', maxLength: 60 });
  const press = fc.record(
    {
      command: field,
      action: field,
      owner: fc.oneof(fc.bigInt({ min: 1n, max: 2n ** 64n }).map(String), field),
      values: fc.array(field, { maxLength: 4 }),
    },
    { requiredKeys: ['command', 'action', 'values'] },
  );
  fc.assert(
    fc.property(press, (given) => {
      const customId = encodePress(given);
      if (customId === undefined) return;
      expect(customId.length).toBeLessThanOrEqual(100);
      expect(decodePress(customId)).toEqual(given);
    }),
  );
});

test('a custom_id that is foreign or broken is no press, and no error', () => {
  const ours = encodePress(ask('Who signed?')) ?? '';
  expect(decodePress('')).toBeUndefined();
  expect(decodePress('page:2')).toBeUndefined();
  expect(decodePress(ours.slice(1))).toBeUndefined();
  expect(decodePress(`${ours.slice(0, 5)}ꡟ${ours.slice(6)}`)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (customId) => {
      expect(() => decodePress(customId)).not.toThrow();
    }),
  );
});
