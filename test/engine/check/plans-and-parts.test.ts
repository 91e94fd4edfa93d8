import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOn = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('what has been done', () => {
  const STORY =
    'Velnor closed its mill in Lund in May and has denied that it plans to shut another in Skara.';

  it('contradicts no plan for another', () => {
    expect(verdictOn(STORY, 'Velnor plans to close its mill in Skara.')).toBe('not in the story');
  });

  it('contradicts that it was done elsewhere', () => {
    expect(verdictOn(STORY, 'Velnor closed its mill in Oslo in May.')).toBe('contradicted');
  });
});

describe('what many do', () => {
  const STORY = 'Members in Lund backed Ola Brandt by 81 votes to 46.';

  it('contradicts nothing that some of them may have done', () => {
    expect(verdictOn(STORY, '46 members voted against Ola Brandt.')).not.toBe('contradicted');
  });
});
