import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

const objectsOf = (text: string, subject: string): string[] =>
  readFacts([storyOf(text)])
    .about(subject)
    .facts.map(({ relation, object }) => `${relation} ${object}`);

describe('a noun in a name', () => {
  it('is not the body that is called after it', () => {
    const text =
      'A campaign by the Friends of the Pier raised £41,000. The council had planned to shut the pier in May.';
    expect(objectsOf(text, 'Friends of the Pier')).toEqual(['raised £41,000']);
    expect(objectsOf(text, 'pier')).toContain('had planned to shut the pier in May');
  });

  it('is not the firm that deals in it', () => {
    const text =
      'Elmfield is run by Lantern Care. The company has repaid 12 families. A care home manager was jailed on Friday.';
    expect(objectsOf(text, 'Lantern Care')).toEqual(['run Elmfield', 'has repaid 12 families']);
  });
});

it('what is spoken of is not who says so', () => {
  const [fact] = readFacts([storyOf('“The mill is finished,” it said.')]).about('mill').facts;
  expect(fact?.relation).toBe('is finished');
  expect(fact?.attribution).toBeUndefined();
});
