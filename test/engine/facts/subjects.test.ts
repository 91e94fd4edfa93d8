import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

/** The subjects of some stories as `Name, Alias: kind, mentions`. */
function subjectsOf(...texts: string[]): string[] {
  const stories = texts.map((text, at) => storyOf(text, `story-${at}`));
  return readFacts(stories)
    .subjects()
    .map(
      ({ name, aliases, kind, mentions }) =>
        `${[name, ...aliases].join(', ')}: ${kind}, ${mentions}`,
    );
}

describe('the names of one subject', () => {
  it.each([
    [
      'a surname and a given name',
      'Transport Secretary Howard Brant spoke. Brant left. Howard smiled.',
      'Howard Brant, Brant, Howard: person, 3',
    ],
    [
      'a surname of two parts',
      'Maria Alvarez-Ruiz came. Alvarez-Ruiz left.',
      'Maria Alvarez-Ruiz, Alvarez-Ruiz: person, 2',
    ],
    ['initials', 'J. P. Quill came. JP Quill left.', 'J. P. Quill, JP Quill: person, 2'],
    [
      'an acronym in brackets',
      'The Nordic Council of Ports (NCP) met.',
      'Nordic Council of Ports, NCP: organisation, 2',
    ],
    [
      'an acronym that one name alone spells',
      'The Nordic Union of Sailors marched. The NUS sang.',
      'Nordic Union of Sailors, NUS: organisation, 2',
    ],
    [
      'a body, turned',
      'They praised the University of Arnhem. He left Arnhem University.',
      'University of Arnhem, Arnhem University: organisation, 2',
    ],
    [
      'a storm by its name',
      'Hurricane Odette came ashore. Odette killed four people.',
      'Hurricane Odette, Odette: event, 2',
    ],
    [
      'a club by its first word',
      'Northgate United beat Lund City. The coach of Northgate United smiled. Northgate lead the league.',
      'Northgate United, Northgate: organisation, 3',
    ],
    ['letters without their marks', 'We flew to Łódź. They love Lodz.', 'Łódź: other, 2'],
    ['a possessive', "We saw Velnor's boats. They left Velnor.", 'Velnor: other, 2'],
    ['a country', 'The United States and the US agreed.', 'United States, US: place, 2'],
  ])('%s', (_, text, subject) => {
    expect(subjectsOf(text)).toContain(subject);
  });

  it('keeps a firm apart from its namesakes', () => {
    expect(subjectsOf('Velnor Group bought Velnor Foods. They praised Velnor.')).toEqual([
      'Velnor Group, Velnor: organisation, 2',
      'Velnor Foods: organisation, 1',
    ]);
  });

  it('is told from a person of its name by the title', () => {
    const text =
      'Brandel Group lost $4 million. Its founder, Ada Brandel, resigned. Ms Brandel sang. Brandel sued her.';
    expect(subjectsOf(text)).toEqual([
      'Ada Brandel, Brandel: person, 2',
      'Brandel Group, Brandel: organisation, 2',
    ]);
    const book = readFacts([storyOf(text)]);
    expect(book.about('Ms Brandel').matched).toBe('Ada Brandel');
    expect(book.about('Brandel Group').facts.map(({ relation }) => relation)).toContain('sued');
  });

  it('is called as it is written, not as a line of capitals prints it', () => {
    expect(subjectsOf('VARNES, 3 May: It rained. Nobody left Varnes.')).toEqual([
      'Varnes: place, 2',
    ]);
  });

  it('is found by an acronym that only the question has, and by what an acronym stands for', () => {
    const book = readFacts([
      storyOf('The Nordic Union of Sailors hired 40 cooks. The IHB paid 4 million euros.'),
    ]);
    expect(book.about('NUS').facts).toHaveLength(1);
    expect(book.about('International Harbour Board').facts).toHaveLength(1);
  });

  it('gives a law its kind, and neither "the Act" nor a people a place in the list', () => {
    expect(
      subjectsOf('The Clean Harbours Act passed. The Act binds ports. The Chinese left.'),
    ).toEqual(['Clean Harbours Act: law, 1']);
  });
});

describe('two persons with one surname', () => {
  it('stay two, and the surname is nobody of both', () => {
    expect(subjectsOf('John Miller met Anna Miller. Then Miller paid.')).toEqual([
      'Anna Miller: person, 1',
      'John Miller: person, 1',
      'Miller: person, 1',
    ]);
  });

  it('are told apart by whom the story has named so far', () => {
    expect(subjectsOf('John Miller came. Then Miller paid. Later Anna Miller left.')).toContain(
      'John Miller, Miller: person, 2',
    );
  });

  it('are told apart by the story', () => {
    expect(
      subjectsOf('John Miller came. Then Miller paid.', 'Anna Miller came. Then Miller sang.'),
    ).toEqual(['Anna Miller, Miller: person, 2', 'John Miller, Miller: person, 2']);
  });
});

describe('words that stand for a subject', () => {
  it.each([
    ['Anna Lind met Jonas Brandt in Oslo. She paid 4 million euros.', 'Anna Lind'],
    ['Anna Lind met Jonas Brandt in Oslo. He paid 4 million euros.', 'Jonas Brandt'],
    ['President Luis Ramos left Lima. The president paid 4 million euros.', 'Luis Ramos'],
    ['Norway raised taxes. The country paid 4 million euros.', 'Norway'],
    ['The Transport Department fined Velnor. The company paid 4 million euros.', 'Velnor'],
    [
      'The Transport Department fined Velnor. The department paid 4 million euros.',
      'Transport Department',
    ],
    ["Anna Lind's lawyer Paul Reyes spoke. He paid 4 million euros.", 'Paul Reyes'],
  ])('%s', (text, subject) => {
    const book = readFacts([storyOf(text)]);
    const payers = book
      .subjects()
      .map(({ name }) => name)
      .filter((name) => book.about(name).facts.some(({ kind }) => kind === 'money'));
    expect(payers).toEqual([subject]);
  });

  it('leaves "they" open where two persons are meant', () => {
    const book = readFacts([storyOf('Anna Lind met Jonas Brandt. They paid 4 million euros.')]);
    const facts = book.subjects().flatMap(({ name }) => book.about(name).facts);
    expect(facts.filter(({ kind }) => kind === 'money')).toEqual([]);
  });
});

describe('the kind of a subject', () => {
  it.each([
    ['Arvenholt, led by Ulrike Bode, lost a boat. Bode said it sank.', 'Ulrike Bode', 'person'],
    ['The boat was operated by Marvik and sank.', 'Marvik', 'organisation'],
  ])('is told by what is done by it: %s', (text, name, kind) => {
    const subjects = readFacts([storyOf(text)]).subjects();
    expect(subjects.find((subject) => subject.name === name)?.kind).toBe(kind);
  });

  it('is asked of a word that opens a sentence where a clause says more of it', () => {
    expect(subjectsOf('Nordgrad, which runs the network, hired boats.')).toHaveLength(1);
    expect(subjectsOf('Boats, which run to the island, sank.')).toEqual([]);
  });
});
