import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

describe('parties without a name', () => {
  it.each([
    ["The bakers' union sued Nordpie.", "bakers' union → Nordpie: sued Nordpie"],
    [
      'Nordpie was fined by the safety regulator.',
      'safety regulator → Nordpie: Nordpie was fined by the safety regulator',
    ],
    ['Nordpie apologised to the villagers.', 'Nordpie → villagers: apologised to the villagers'],
    ['The jury acquitted Greta Olsen.', 'jury → Greta Olsen: acquitted Greta Olsen'],
    [
      'A group of 90 farmers bought Nordpie for £1.',
      'group of 90 farmers → Nordpie: bought Nordpie for £1',
    ],
  ])('stand in a map beside one with a name: %s', (text, expected) => {
    const [subject = ''] = /Nordpie|Greta Olsen/u.exec(text) ?? [];
    expect(linesOf(text, subject)).toEqual([expected]);
  });

  it('are called by their fullest mention wherever the story speaks of them', () => {
    const text =
      'The port authority sued Nordpie over its ovens. Nordpie wrote to the authority. Later the authority thanked Nordpie.';
    expect(new Set(mapOf(text, 'Nordpie').neighbours.map(({ name }) => name))).toEqual(
      new Set(['port authority']),
    );
  });

  it.each([
    ["The bakers' union met. Nordpie thanked the union.", "bakers' union"],
    ['Venn Museum closed. Nordpie sued the museum.', 'Venn Museum'],
    ['Ellery city council met. Nordpie sued the council.', 'Ellery city council'],
    [
      "Ivo Marsh of the Labour Front left. The bakers' union met. Nordpie sued the union.",
      "bakers' union",
    ],
    // Two are there: nobody knows which one is meant.
    ["The bakers' union and the dockers' union met. Nordpie sued a union.", 'union'],
    ['The Larkin Foundation closed. Nordpie sued the ministry.', 'ministry'],
  ])('are the one body that the story calls so: %s', (text, expected) => {
    expect(mapOf(text, 'Nordpie').neighbours.map(({ name }) => name)).toEqual([expected]);
  });

  it('are no body that is called otherwise, whatever stands nearest', () => {
    const text =
      'Ivo Marsh of the Social Democrats met Greta Olsen on Monday. The transport minister failed to help. She had invited Olsen to the ministry, but nobody came.';
    expect(mapOf(text, 'Social Democrats').neighbours.map(({ name }) => name)).toEqual([
      'Ivo Marsh',
    ]);
  });

  it('do it also where a parser takes who did it for an aside', () => {
    const text =
      'Nordpie is run by the Larkin Trust. Greta Olsen replaced Ada Birk, who was dismissed by the trust.';
    expect(linesOf(text, 'Ada Birk')).toContain(
      'Larkin Trust → Ada Birk: Ada Birk, who was dismissed by the trust',
    );
  });

  it('are the body that `which` means, and not the people in it', () => {
    const text = 'The union of museum workers, which supported Greta Olsen, left.';
    expect(linesOf(text, 'Greta Olsen')[0]).toMatch(/^union of museum workers →/u);
    const who = 'The union of museum workers, who supported Greta Olsen, left.';
    expect(linesOf(who, 'Greta Olsen')[0]).toMatch(/^museum workers →/u);
  });

  it('can be asked for', () => {
    const text = 'The jury acquitted Greta Olsen. The jury was out for nine days.';
    const map = mapOf(text, 'the jury');
    expect(map.matched).toBe('jury');
    expect(map.ties.map(line)).toEqual(['jury → Greta Olsen: acquitted Greta Olsen']);
  });

  it('have what stands beside them for a name where that says who they are', () => {
    expect(linesOf('A firm called Trestle Works sued Nordpie.', 'Nordpie')).toEqual([
      'Trestle Works → Nordpie: sued Nordpie',
    ]);
    expect(linesOf('An electrician, Greta Olsen, sued Nordpie.', 'Nordpie')).toEqual([
      'Greta Olsen → Nordpie: sued Nordpie',
    ]);
  });

  it('stand for the body that they are part of, but for what they do to it', () => {
    expect(linesOf('The lawyers of Harbour Foods sued Nordpie.', 'Nordpie')[0]).toMatch(
      /^Harbour Foods →/u,
    );
    expect(linesOf('Two managers of Harbour Foods sued the company.', 'Harbour Foods')).toEqual([
      'Two managers of Harbour Foods → Harbour Foods: Two managers of Harbour Foods sued the company',
    ]);
  });

  it.each([
    ['Greta Olsen was acquitted by a jury at Ellery Crown Court.', 'jury'],
    ['Greta Olsen was praised by a chemist at Ellery University.', 'Ellery University'],
    ['Greta Olsen was praised by a chemist at Ellery University, Ivo Marsh.', 'Ivo Marsh'],
  ])('do not speak for where they sit: %s', (text, expected) => {
    expect(mapOf(text, 'Greta Olsen').ties.map(({ from }) => from)).toEqual([expected]);
  });

  it('are a body of their own where a name before them is part of theirs', () => {
    expect(linesOf('Ellery city council sued Nordpie.', 'Nordpie')).toEqual([
      'Ellery city council → Nordpie: sued Nordpie',
    ]);
  });

  it.each([
    'Nordpie lost 300 customers.',
    'Nordpie appealed for blood donors.',
    'Nordpie employs people from every village.',
    'The farmers met the fishermen.',
  ])(
    'are none where they are only some of many, and nobody with a name stands beside: %s',
    (text) => {
      expect(mapOf(text, text.startsWith('N') ? 'Nordpie' : 'farmers').ties).toEqual([]);
    },
  );

  it('come behind those with a name', () => {
    const text = 'The jury acquitted Nordpie. The jury praised Nordpie. Greta Olsen sued Nordpie.';
    expect(mapOf(text, 'Nordpie').neighbours.map(({ name }) => name)).toEqual([
      'Greta Olsen',
      'jury',
    ]);
  });
});

describe('things', () => {
  it.each([
    [
      'Greta Olsen ordered an inquiry, which lasted a year.',
      'Greta Olsen → inquiry: ordered an inquiry',
    ],
    ['Greta Olsen owns the ferry. The ferry sank.', 'Greta Olsen → ferry: owns the ferry'],
    [
      'The hostel is run by Greta Olsen. The hostel is cold.',
      'Greta Olsen → hostel: The hostel is run by Greta Olsen',
    ],
    [
      'Greta Olsen denied that the fee had been paid. The fee was high.',
      'Greta Olsen → fee: denied that the fee had been paid',
    ],
    [
      'Greta Olsen did not sign the petition. The petition failed.',
      'Greta Olsen → petition: did not sign the petition',
    ],
  ])('stand in a map with who does something to them: %s', (text, expected) => {
    expect(linesOf(text, 'Greta Olsen')).toEqual([expected]);
  });

  it.each([
    'Greta Olsen opened a shop.',
    'Greta Olsen found no evidence.',
    'Greta Olsen had the idea.',
    'Greta Olsen closed her eyes.',
    'Greta Olsen said the line would pay.',
    'Greta Olsen left, hitting the post.',
    // What is spoken of once.
    'Greta Olsen owns the ferry.',
    'Greta Olsen denied that the fee had been paid.',
    'Greta Olsen called the price a joke.',
    // Sums and numbers.
    'Greta Olsen reported the revenue of $41 billion. The revenue of $41 billion was high.',
    'Greta Olsen denies eleven counts of theft. The eleven counts of theft are old.',
  ])('do not where the story only mentions them: %s', (text) => {
    expect(linesOf(text, 'Greta Olsen')).toEqual([]);
  });

  it('do not beside somebody whom the same deed has', () => {
    expect(linesOf('Greta Olsen paid Nordpie the fee.', 'Greta Olsen')).toEqual([
      'Greta Olsen → Nordpie: paid Nordpie the fee',
    ]);
  });
});
