import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/engine/index.js';

/** The facts of a sentence, each as `subject | relation | object`, surest first. */
function facts(sentence: string): string[] {
  return extractFacts(sentence).map(({ subject, relation, object }) =>
    [subject, relation, object].join(' | '),
  );
}

describe('a sentence gives facts', () => {
  it.each([
    [
      'a passive, with who did it',
      'The bakery was sold to Tomas Weil by the bank in 2004.',
      'The bakery | was sold to | Tomas Weil',
    ],
    [
      'of each of two subjects',
      'Weil and Brandt opened a shop in Leeds.',
      'Brandt | opened | a shop in Leeds',
    ],
    [
      'of the second of two verbs',
      'The company built a bridge in May and sold its old ferry.',
      'The company | sold | its old ferry',
    ],
    [
      'of an apposition',
      'Ada Brandt, the chief engineer, designed it.',
      'Ada Brandt | was | the chief engineer',
    ],
    [
      'of a relative clause',
      'The ferry, which sank in 1987, carried 40 people.',
      'The ferry | sank',
    ],
    [
      'around a relative clause',
      'The ferry, which sank in 1987, carried 40 people.',
      'The ferry | carried | 40 people',
    ],
    [
      'of a participle after its noun',
      'A panel drafting the new law met in Oslo.',
      'A panel | is drafting | the new law',
    ],
    [
      'with what somebody says',
      'Brandt said that the tower could fall.',
      'Brandt | said | that the tower could fall',
    ],
    [
      'with a verb chained to a verb',
      'The trust plans to sell the tower.',
      'The trust | plans to sell | the tower',
    ],
    [
      'with its negation',
      'The board did not approve the merger.',
      'The board | did not approve | the merger',
    ],
    [
      'with its modal verb',
      'The storm could delay the launch until Friday.',
      'The storm | could delay | the launch until Friday',
    ],
    [
      'with what was said before it, in words of negation too',
      'Harbour prices will not rise, analysts said.',
      'analysts | said | Harbour prices will not rise',
    ],
    ['without an object', 'The council did not comment.', 'The council | did not comment | '],
    [
      'where the speaker stands after the verb',
      '“We bake at night,” said Weil.',
      'Weil | said | We bake at night',
    ],
    [
      'of a clause with the subject of the one before it',
      'The mayor, a former nurse, opened the clinic and thanked the staff.',
      'The mayor | thanked | the staff',
    ],
  ])('%s', (_what, sentence, fact) => {
    expect(facts(sentence).filter((one) => one.startsWith(fact))).not.toEqual([]);
  });

  it('marks a verb that the sentence does not have', () => {
    const all = extractFacts('Ada Brandt, the chief engineer, designed the bridge.');
    const implied = all.filter((fact) => fact.implied);
    expect(implied.map(({ relation }) => relation)).toContain('was');
    expect(all.find(({ relation }) => relation === 'designed')).not.toHaveProperty('implied');
  });

  it('is surest of the fact that the sentence is about', () => {
    const [first] = facts('The trust, a charity, bought the tower of the old mill.');
    expect(first).toBe('The trust | bought | the tower of the old mill');
  });

  it('gives none where nothing is said', () => {
    expect(facts('')).toEqual([]);
    expect(facts('Well!')).toEqual([]);
  });
});
