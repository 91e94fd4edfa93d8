import { describe, expect, it } from 'vitest';
import { readDocument, readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../story-of.js';

const relationsOf = (text: string, subject: string): readonly string[] =>
  readFacts([storyOf(text)])
    .about(subject)
    .facts.map(({ subject: who, relation }) => `${who} | ${relation}`);

const OPENING = 'Elder Point Aquarium lost two rays.';

describe('a noun that is the last word of one name', () => {
  it('means that name in later paragraphs', () => {
    const text = `${OPENING}\nDivers came from Oslo.\nThe roof leaked. The aquarium hired a vet. Crowds at the aquarium fell.`;
    expect(relationsOf(text, 'Elder Point Aquarium')).toEqual([
      'Elder Point Aquarium | lost',
      'Elder Point Aquarium | hired',
      'Crowds at the aquarium | fell',
    ]);
  });

  it('means it with a clause added behind a comma', () => {
    const text = `${OPENING}\nIvo Marsh sold tickets. Rain fell.\nThe aquarium, which opened in 1931, hired a vet.`;
    const facts = relationsOf(text, 'Elder Point Aquarium');
    expect(facts).toContain('Elder Point Aquarium | hired');
    expect(facts).toContain('Elder Point Aquarium | opened');
  });

  it.each([
    ['two such names', 'Salt Quay Aquarium opened in June.', 'The aquarium hired a vet.'],
    ['one elsewhere', 'An aquarium in Leeds sent them.', 'The aquarium hired a vet.'],
    ['one with a name before it', 'The Leeds aquarium sent them.', 'The aquarium hired a vet.'],
  ])('means neither where the story speaks of %s', (_, other, own) => {
    const text = `${OPENING}\n${other}\nRain fell all week. Schools closed.\n${own}`;
    expect(relationsOf(text, 'Elder Point Aquarium')).toEqual(['Elder Point Aquarium | lost']);
  });

  it('means it where the name is said to be one', () => {
    const text = `${OPENING}\nElder Point Aquarium, an aquarium in Kent, has a shop.\nRain fell all week. Schools closed.\nThe aquarium hired a vet.`;
    expect(relationsOf(text, 'Elder Point Aquarium')).toContain('Elder Point Aquarium | hired');
  });

  it('is no one elsewhere by itself', () => {
    const text = `${OPENING}\nRain fell all week. An aquarium in Leeds hired a vet.`;
    expect(relationsOf(text, 'Elder Point Aquarium')).toEqual(['Elder Point Aquarium | lost']);
  });

  it('is not listed beside the name, however the story puts it', () => {
    const text = `${OPENING}\nA storm shut the aquarium at Elder Point. The storm passed.\nRain fell. The aquarium hired a vet.`;
    const nouns = readFacts([storyOf(text)]).nouns();
    expect(nouns.map(({ name }) => name)).toContain('the storm');
    expect(nouns.map(({ name }) => name)).not.toContain('the aquarium');
  });
});

describe('a person called by a noun', () => {
  it('is none of several before', () => {
    const text = `The judge said that Marlow Gas had ignored warnings from its own engineers. The engineer Colin Thorne had warned managers in May. Thorne left in June.`;
    const { entities } = readDocument(text);
    const thorne = entities.find(({ name }) => name === 'Colin Thorne');
    const words = thorne?.mentions.map(({ start, end }) => text.slice(start, end));
    expect(words).not.toContain('its own engineers');
    expect(words).toContain('Thorne');
  });
});
