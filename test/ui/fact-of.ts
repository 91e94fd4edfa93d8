import type { Fact } from '../../src/engine/index.js';

const NOWHERE = { subject: [], relation: [], object: [], value: [], when: [], attribution: [] };

/** A fact as a layout is given one, of which it reads all but where the parts stand. */
export const factOf = (given: Omit<Fact, 'also' | 'spans'> & Partial<Fact>): Fact => ({
  also: [],
  spans: NOWHERE,
  ...given,
});
