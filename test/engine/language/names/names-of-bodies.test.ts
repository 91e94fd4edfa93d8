import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';
import { shown } from './shown-names.js';

/** The subjects of a text with their kinds. */
const subjectsOf = (text: string): string[] =>
  readFacts([storyOf(text)])
    .subjects()
    .map(({ name, aliases, kind }) => `${[name, ...aliases].sort().join(' = ')} ${kind}`)
    .sort();

describe('a firm’s full name and its short one', () => {
  it.each([
    [
      'Holvik Ferries sails to Lund. Holvik said no talks had taken place.',
      'Holvik = Holvik Ferries organisation',
    ],
    [
      'Marven Diagnostics lost files. Marven told the police.',
      'Marven = Marven Diagnostics organisation',
    ],
    [
      'The fish of Ostra Salmon died. Ostra said it was the heat.',
      'Ostra = Ostra Salmon organisation',
    ],
    [
      'He left Dunmore Thistle. Thistle fans wept. Thistle have lost five games.',
      'Dunmore Thistle = Thistle organisation',
    ],
  ])('are one, and no person: %s', (text, subject) => {
    expect(subjectsOf(text)).toContain(subject);
  });

  it.each([
    ['The law firm Harker Quill said it would sue.', 'Harker Quill organisation'],
    ['The auction house Lisle Moran sold it.', 'Lisle Moran organisation'],
    ['They ordered ships from the Polish yard Gdow Nord.', 'Gdow Nord organisation'],
    ['The painter Lisle Moran sold it.', 'Lisle Moran person'],
    [
      'They met Otmar Brandt, a cloth manufacturer from Lund who left in 1939.',
      'Otmar Brandt person',
    ],
    ['They met Otmar Brandt, a cloth manufacturer from Lund.', 'Otmar Brandt organisation'],
  ])('its kind is what is said beside it: %s', (text, subject) => {
    expect(shown(text)).toContain(subject);
  });
});

describe('money is no name', () => {
  it.each([
    ['She lost NZ$420,000 and C$46 billion.', []],
    ['They paid HK$3 million and A$40.', []],
    ['The dealer paid 3,000 Reichsmarks and 40 schillings.', []],
    ['The NZ team met Bergen.', ['NZ organisation', 'Bergen place']],
    ['It has 3,000 Palestinians.', ['Palestinians nationality']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });
});

it.each([
  ['Former Dunmore winger Alec Moran paid. Dunmore lost.', 'Dunmore'],
  ['Former Velnor chief Ada Weil paid. Velnor lost.', 'Velnor'],
])('what somebody was before is no part of a name: %s', (text, name) => {
  const names = shown(text).join(', ');
  expect(names).toContain(name);
  expect(names).not.toContain('Former');
});

it('but a title is whole with it', () => {
  expect(shown('Former President Ada Weil paid.')).toEqual(['Former President ~Ada Weil person']);
});

describe('a body or a law of two words joined', () => {
  it.each([
    ['Greta Olsen rang Kent and Surrey Police twice.', 'Kent and Surrey Police organisation'],
    ['Greta Olsen cited the Freedom of Information Act.', 'Freedom of Information Act'],
  ])('is one: %s', (text, subject) => {
    expect(subjectsOf(text).some((one) => one.startsWith(subject))).toBe(true);
  });

  it('is no body where only two places stand beside each other', () => {
    const subjects = subjectsOf('Greta Olsen left Kent and Surrey on Monday.');
    expect(subjects).toContain('Kent place');
    expect(subjects).toContain('Surrey place');
  });
});

describe('a letter behind a hyphen', () => {
  it('is no name by itself', () => {
    const subjects = subjectsOf(
      'Greta Olsen measured a protein called cystatin-C. People fall ill.',
    );
    expect(subjects).toEqual(['Greta Olsen person']);
  });
});
