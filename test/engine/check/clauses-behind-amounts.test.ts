import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const check = (text: string, claim: string) => new Engine([storyOf(text)]).check(claim);

describe('a clause joined to one that ends with an amount', () => {
  it.each([
    [
      'Orlen Water was fined £3.6 million and 412 anglers lost their permits.',
      ['Orlen Water was fined £3.6 million', '412 anglers lost their permits'],
    ],
    [
      'The ferry was sold for $4 million and 30 sailors lost their jobs.',
      ['The ferry was sold for $4 million', '30 sailors lost their jobs'],
    ],
    [
      'The firm paid €2m and three directors resigned.',
      ['The firm paid €2m', 'three directors resigned'],
    ],
    [
      'Sales fell 5 percent and profits rose 3 percent.',
      ['Sales fell 5 percent', 'profits rose 3 percent'],
    ],
  ])('has its own subject, with its number: %s', (claim, clauses) => {
    const { assertions } = check('The mayor of Lund spoke of nothing else.', claim);
    expect(assertions.map(({ text }) => text)).toEqual(clauses);
  });

  it('is held against the story by itself', () => {
    const story =
      'Orlen Water was fined £3.6 million in May. In all 412 anglers lost their permits.';
    const claim = 'Orlen Water was fined £3.6 million and 412 anglers lost their permits.';
    expect(check(story, claim).verdict).toBe('supported');
    expect(check(story, claim.replace('412', '500')).verdict).toBe('contradicted');
  });
});
