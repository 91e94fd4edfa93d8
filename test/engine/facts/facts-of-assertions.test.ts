import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/index.js';
import { factsOf } from './facts-of.js';

const line = ({ subject, relation, object }: Fact): string =>
  [subject, relation, object].join(' | ');
const linesOf = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map(line);

describe('a fact', () => {
  it('has the name between commas as its subject, whatever stands before it', () => {
    const text =
      'Ties grew warmer only after the firm’s director, Pia Holm, flew to Oslo three times.';
    expect(linesOf(text, 'Pia Holm')).toContain(
      'the firm’s director, Pia Holm | flew | to Oslo three times',
    );
  });

  it('is of whom a common noun means', () => {
    const text =
      'Mayor Eva Holt opened the bridge. Tom Lund spoke for an hour. The mayor left before noon.';
    expect(linesOf(text, 'Eva Holt')).toContain('Eva Holt | left | before noon');
    expect(linesOf(text, 'Tom Lund')).not.toContainEqual(expect.stringContaining('left'));
  });

  it('has a list whole', () => {
    const text = 'Nordpie opened bakeries in Oslo, Bergen and Lillehammer.';
    expect(linesOf(text, 'Nordpie')).toContain(
      'Nordpie | opened | bakeries in Oslo, Bergen and Lillehammer',
    );
  });

  it('keeps what is refused with its refusal', () => {
    expect(linesOf('Nordpie refused to discuss the offer.', 'Nordpie')).toEqual([
      'Nordpie | refused to discuss | the offer',
    ]);
  });

  it('is of those who are told something as well', () => {
    const text = 'Prices had risen twice, Tom Lund told Nordpie.';
    expect(linesOf(text, 'Nordpie')).toContain(
      'Tom Lund | told | Nordpie … Prices had risen twice',
    );
  });

  it('is not what a claim says that somebody denies', () => {
    const text =
      'Nordpie has denied claims by the group RiverWatch that officials threatened farmers.';
    expect(linesOf(text, 'Nordpie')).toEqual([
      'Nordpie | has denied | claims by the group RiverWatch that officials threatened farmers',
    ]);
  });

  it('leaves in somebody’s own words open whom it cannot know', () => {
    const text = '“They offered us a field with no water,” Lina Moro said.';
    expect(factsOf(text, 'Lina Moro')).toContainEqual(
      expect.objectContaining({ subject: 'They', attribution: 'Lina Moro' }),
    );
  });
});
