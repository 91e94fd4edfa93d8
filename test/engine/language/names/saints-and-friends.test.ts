import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';
import { shown } from './shown-names.js';

const subjectsOf = (text: string): string[] =>
  readFacts([storyOf(text)])
    .subjects()
    .map(({ name, kind }) => `${name} ${kind}`);

describe('a house called after a saint', () => {
  it('keeps its ’s, and is one with its short name', () => {
    const text =
      "Later St Olave's Hospital apologised. St Olave's said that the wards would open again in May.";
    expect(subjectsOf(text)).toEqual(["St Olave's Hospital organisation"]);
  });

  it('is no town of that name, whose mayor is the town’s', () => {
    expect(shown("She met St Louis's mayor.")).toEqual(['St Louis place']);
  });
});

describe('a body called by its members', () => {
  it.each([
    ['The Friends of the Point opposed the hotel.', 'Friends of the Point organisation'],
    ['She joined Friends of Marle Woods in 2019.', 'Friends of Marle Woods organisation'],
  ])('is named whole: %s', (text, name) => {
    expect(subjectsOf(text)).toContain(name);
  });

  it('is none where a sentence begins with somebody’s friends', () => {
    expect(subjectsOf('Friends of Ola Brandt said that his friends were sorry.')).toEqual([
      'Ola Brandt person',
    ]);
  });
});

describe('what owns and runs things, and is spoken of with which', () => {
  it.each([
    ['The mine is owned by Velden Grom, which said it was sorry.', 'Velden Grom organisation'],
    ['Elmfield is run by Lantern Care. The company has apologised.', 'Lantern Care organisation'],
    ['The yard is owned by Ola Brandt, who said he was sorry.', 'Ola Brandt person'],
  ])('is a body: %s', (text, name) => {
    expect(subjectsOf(text)).toContain(name);
  });
});
