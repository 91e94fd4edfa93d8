import { expect } from 'vitest';
import { Engine, readPlain, type Quote, type Story } from '../../src/engine/index.js';

export const port = readPlain(
  { id: 'port', title: 'A port opens', kind: 'retelling' },
  'The Harlow Harbour Company opened a port in Ostrava on 5 May 2021.\n\n' +
    'The company paid $18.2 million for 25,000 tons of stone. Mayor Ana Bell said the port was late.\n\n' +
    'Ships from Norway unloaded timber in the first week.',
);
export const mill = readPlain(
  { id: 'mill', title: 'A mill burns' },
  'The old mill at Brno burned on Tuesday. Firefighters saved the flour.',
);
const stories = [port, mill];
export const engine = new Engine(stories);

/** Fails where a quote is no slice of the story that it names. */
export function expectSlice(
  { story, start, end, text }: Quote,
  from: readonly Story[] = stories,
): void {
  expect(from.find(({ id }) => id === story)?.text.slice(start, end)).toBe(text);
}
