import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { Engine, quoteReference, readPlain } from '../../../src/engine/index.js';

const text = `The lock at Ostra is shut

The lock at Ostra was shut on Monday. "The gate leans by nine centimetres," said Mira Tolland, who keeps it.

She said the lock opens again in June.`;

/** Asks an engine that nobody has hold of afterwards; what is left of its story. */
async function asked(): Promise<WeakRef<object>> {
  const story = readPlain({ id: 'lock' }, text);
  const engine = new Engine([story]);
  const { quotes } = engine.ask('By how much does the gate of the lock lean?');
  expect(quotes[0]?.text).toContain('nine centimetres');
  for (const quote of quotes) engine.told(quoteReference(quote));
  engine.check('The gate of the lock leans by nine centimetres.');
  await engine.readAhead();
  return new WeakRef(story);
}

it('nothing is left of a story once its engine is let go of', async () => {
  setFlagsFromString('--expose-gc');
  const sweep = z.function().parse(runInNewContext('gc'));
  const story = await asked();
  // What a weak reference was made of is held until the task is done.
  await new Promise((resolve) => setImmediate(resolve));
  sweep();
  expect(story.deref()).toBeUndefined();
});
