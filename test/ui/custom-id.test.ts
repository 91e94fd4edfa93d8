import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  ButtonSchema,
  decodeCustomId,
  encodeCustomId,
  flagField,
  indexField,
  listField,
  type ButtonState,
} from '../../src/ui/index.js';

const ask = (question: string): ButtonState => ({
  command: 'ask',
  owner: '1234567890123456789',
  fields: ['page', '1', question, ''],
});

/** A long-winded reader, cut to the length that is wanted. */
const RAMBLING =
  'I was wondering whether the story says anything about how much money the harbour company agreed ' +
  'to pay after the storm damaged the northern quay last winter, who signed the agreement on its ' +
  'behalf, and when the fishermen who could not leave the port are supposed to get their share?';

describe('a custom id', () => {
  test('holds an English question of 240 characters, with page, owner and story', () => {
    const question = RAMBLING.slice(0, 240);
    const customId = encodeCustomId(ask(question)) ?? '';
    expect(customId.length).toBeGreaterThan(0);
    expect(customId.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(customId)).toEqual(ask(question));
  });

  test('is not made of what does not fit, rather than cut', () => {
    expect(encodeCustomId(ask(RAMBLING.repeat(4) + RAMBLING.toUpperCase()))).toBeUndefined();
    expect(encodeCustomId(ask('half a pair: \uD83D'))).toBeUndefined();
    expect(encodeCustomId(ask('a NUL: \u0000'))).toBeUndefined();
  });

  test('brings back every state as it was, where it fits', () => {
    const field = fc.string({ unit: 'binary', maxLength: 60 });
    const state = fc.record(
      {
        command: field,
        owner: fc.oneof(fc.bigInt({ min: 1n, max: 2n ** 64n }).map(String), field),
        fields: fc.array(field, { maxLength: 5 }),
      },
      { requiredKeys: ['command', 'fields'] },
    );
    fc.assert(
      fc.property(state, (given) => {
        const customId = encodeCustomId(given);
        if (customId === undefined) return;
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeCustomId(customId)).toEqual(given);
      }),
    );
  });

  test('that is foreign or broken carries no state, and is no error', () => {
    const ours = encodeCustomId(ask('Who signed?')) ?? '';
    expect(decodeCustomId('')).toBeUndefined();
    expect(decodeCustomId('page:2')).toBeUndefined();
    expect(decodeCustomId(ours.slice(1))).toBeUndefined();
    expect(decodeCustomId(`${ours.slice(0, 5)}ꡟ${ours.slice(6)}`)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (customId) => {
        expect(() => decodeCustomId(customId)).not.toThrow();
      }),
    );
  });
});

describe('the typed state of buttons', () => {
  const buttons = new ButtonSchema(
    'ferry',
    z.discriminatedUnion('action', [
      z.object({
        action: z.literal('page'),
        page: indexField,
        words: z.string(),
        story: z.string().optional(),
        card: flagField.optional(),
        after: listField.optional(),
      }),
      z.object({ action: z.literal('close'), at: indexField.optional() }),
    ]),
  );

  test('comes back as it was given, told apart by what the button does', () => {
    const states = [
      { action: 'page', page: 0, words: 'Who?' },
      { action: 'page', page: 12, words: 'Who?', story: 'bees' },
      { action: 'page', page: 1, words: 'Who?', card: true },
      { action: 'page', page: 1, words: 'Who?', card: true, after: ['Why?', 'And in June?'] },
      { action: 'close' },
      { action: 'close', at: 0 },
    ] satisfies Parameters<typeof buttons.state>[0][];
    for (const state of states) {
      const { command, owner, fields } = buttons.state(state, 'somebody');
      expect({ command, owner }).toEqual({ command: 'ferry', owner: 'somebody' });
      expect(buttons.parse(fields)).toEqual(state);
    }
  });

  test('takes no field for what was not given at its end', () => {
    expect(buttons.state({ action: 'page', page: 3, words: 'Who?', card: false }).fields).toEqual([
      ...['page', '3', 'Who?'],
    ]);
  });

  test.each([
    ['no field at all', []],
    ['an action that is not known', ['open', '1']],
    ['too few fields', ['page', '1']],
    ['too many fields', ['close', '1', '2']],
    ['a number that is none', ['page', 'one', 'Who?']],
    ['a number below 0', ['page', '-1', 'Who?']],
    ['a flag that is none', ['page', '1', 'Who?', '', 'Why?']],
  ])('is none where there is %s', (_what, fields) => {
    expect(buttons.parse(fields)).toBeUndefined();
  });
});
