import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../src/engine/index.js';
import { shown } from './shown-names.js';

describe('whole names', () => {
  it.each([
    [
      'Transport Secretary Maria Alvarez met Velnor CEO Jonas Brandt.',
      [
        'Transport Secretary ~Maria Alvarez person',
        'Velnor organisation',
        'CEO ~Jonas Brandt person',
      ],
    ],
    ['The deal pleased Secretary of State Anna Lind.', ['Secretary of State ~Anna Lind person']],
    [
      'They asked Senators Paul Reyes and Amy Stone.',
      ['Senators ~Paul Reyes person', 'Amy Stone person'],
    ],
    ['Its director, Tor Hauge, accused the union.', ['Tor Hauge person']],
    ['The aide told the Governor Friday was too late.', []],
    ['Mrs May met Theresa May on May 5.', ['Mrs ~May person', 'Theresa May person']],
    ['A crowd cheered Ms Bello.', ['Ms ~Bello person']],
    ['He told Foreign Minister Julie Bishop so.', ['Foreign Minister ~Julie Bishop person']],
    [
      'They heard Ludwig van Beethoven and J. P. Quill.',
      ['Ludwig van Beethoven person', 'J. P. Quill person'],
    ],
    [
      'We saw Miles O’Brien with Élodie Dupré in Zürich.',
      ['Miles O’Brien person', 'Élodie Dupré person', 'Zürich place'],
    ],
    ['The tug drew the Ever Onward off the bank.', ['Ever Onward other']],
    [
      'She read Of Reeds And Men to Lena Hoff.',
      ['Of Reeds And Men organisation', 'Lena Hoff person'],
    ],
    ['And I’m sure that it sank.', []],
    ['It cost what The Guardian called a lot.', ['Guardian organisation']],
    ['He joined the Chinese Academy of Sciences.', ['Chinese Academy of Sciences organisation']],
    [
      'Later the Food and Drug Administration agreed.',
      ['Food and Drug Administration organisation'],
    ],
    [
      'They sued the Defense Department and Johnson & Johnson.',
      ['Defense Department organisation', 'Johnson & Johnson organisation'],
    ],
    ['She chose the Saga 5 and Lyre 3.5 Mini models.', ['Saga 5 product', 'Lyre 3.5 Mini product']],
    ['It runs on HBM4 chips from xMind.', ['HBM4 product', 'xMind other']],
    ['Historian Ruth Okafor studied World War II.', ['Ruth Okafor person', 'World War II event']],
    ['He spoke in the House of Representatives.', ['House of Representatives organisation']],
    ['France was third.', ['France place']],
    ['Ships left South Korea for the River Thames.', ['South Korea place', 'River Thames place']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  it('ends a name at a possessive and at a comma', () => {
    expect(shown('Then Velnor’s Kite lab in Waskom, Texas, closed.')).toEqual([
      'Velnor other',
      'Kite organisation',
      'Waskom place',
      'Texas place',
    ]);
  });

  it('takes the name out of a compound', () => {
    expect(shown('It is a Zürich-based firm.')).toEqual(['Zürich place']);
  });
});

describe('capitals that name nothing', () => {
  it.each([
    'Previous claims were weak. Distillation is old. Legislators are responding.',
    'On Tuesday in June the officials met about AI and an IPO.',
    'The president said "Look at it" and left.',
    'It fell in Q3, said the CEO.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('trusts a word that begins a sentence once the text bears it out', () => {
    expect(shown('Gold fell. Miners of gold lost.')).toEqual([]);
    expect(shown('Kestrel fell. Miners hired Kestrel.').map((name) => name.split(' ')[0])).toEqual([
      'Kestrel',
      'Kestrel',
    ]);
  });

  it('does not believe the capitals of a headline', () => {
    expect(
      shown('Officials Warn Of Falling Prices As Velnor Cuts Jobs\n\nThen Velnor fell.'),
    ).toEqual(['Velnor other', 'Velnor other']);
  });
});

describe('a people', () => {
  it('is a name of its own kind, apart from the person and the title behind it', () => {
    expect(shown('The Chinese met Peruvian President Luis Ramos at a Dutch bank.')).toEqual([
      'Chinese nationality',
      'Peruvian nationality',
      'President ~Luis Ramos person',
      'Dutch nationality',
    ]);
  });

  it('belongs to the name of its body', () => {
    expect(shown('He left the Peruvian Navy.')).toEqual(['Peruvian Navy organisation']);
  });
});

describe('agency news', () => {
  it.each([
    [
      'RUGBY - FIJI EDGE TONGA AS VAKATA SCORES.\nSUVA 1996-05-04\nFiji beat Tonga. "We won," said Jone Vakata.',
      [
        'FIJI place',
        'TONGA place',
        'VAKATA person',
        'SUVA place',
        'Fiji place',
        'Tonga place',
        'Jone Vakata person',
      ],
    ],
    ['Boston 62 48 .564\nTexas 70 44 .614', ['Boston organisation', 'Texas organisation']],
    ['He lives in Boston.', ['Boston place']],
    [
      '2 - Owen Brandt (Chile) beat Tomas Lind (Sweden) 6-3 6-4',
      ['Owen Brandt person', 'Chile place', 'Tomas Lind person', 'Sweden place'],
    ],
    ['LIMA, March 4 - Police said so.', ['LIMA place']],
    ["Velnor 's shares fell , said Jonas Brandt .", ['Velnor organisation', 'Jonas Brandt person']],
    [
      'Velnor AG bought Hask Corp. Later Hask fell.',
      ['Velnor AG organisation', 'Hask Corp organisation', 'Hask organisation'],
    ],
    ['It left Waskom, Texas, at dawn.', ['Waskom place', 'Texas place']],
    ['Orla Quist, 34, a chemist, spoke.', ['Orla Quist person']],
    ['They saw Brelle, a maker of pumps.', ['Brelle organisation']],
    ['Alvarez: We did. We saw it.', ['Alvarez person']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  it.each([
    ['The Treaty of Arnhem binds both.', 'Treaty of Arnhem law'],
    ['They broke the Clean Harbours Act.', 'Clean Harbours Act law'],
    ['She won the Nordic Cup.', 'Nordic Cup event'],
    ['A storm called Odile came.', 'Odile event'],
    ['He owns a Lyre 3 phone.', 'Lyre 3 product'],
    ['She won the Hadley Prize.', 'Hadley Prize other'],
    ['Bishop spoke. We like Julie Bishop.', 'Bishop person'],
    ['The U.N. Security Council met.', 'U.N. Security Council organisation'],
  ])('%s', (text, name) => {
    expect(shown(text)).toContain(name);
  });

  it('takes numbered things and teams for what they are', () => {
    expect(shown('New Tier 1 rules came in.')).toEqual([]);
    expect(shown('Then the Houston Braves beat them 6-2.')).toEqual([
      'Houston Braves organisation',
    ]);
  });
});

describe('one name, one kind', () => {
  it('carries the kind of a full name to the surname alone', () => {
    expect(shown('We met Jonas Brandt. Later Brandt left.')).toEqual([
      'Jonas Brandt person',
      'Brandt person',
    ]);
  });

  it('lets the places where a name stands vote', () => {
    const text = 'They watched Velnor. Shares of Velnor rose. Nobody left Velnor.';
    expect(shown(text)).toEqual(Array(3).fill('Velnor organisation'));
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'President ',
        'of ',
        'the ',
        'The ',
        'Bank ',
        'King ',
        'A',
        '. ',
        "'s ",
        ' & ',
        '-',
        'and ',
        'Chinese ',
        'J. ',
        '5 ',
        'May ',
        '\n',
        '“',
        '**',
        '\u00a0',
        'iPhone ',
        'de ',
        'É',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('gives names in order, apart, inside the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const name of readNames(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.bare).toBeGreaterThanOrEqual(name.start);
          expect(name.end).toBeGreaterThan(name.bare);
          expect(text.slice(name.start, name.end).trim()).toBe(text.slice(name.start, name.end));
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['A', 'A ', 'Ab ', 'A.', 'Bank of ', 'President ', 'Chinese ', "Ab's "])(
    'reads a long run of "%s"',
    (piece) => {
      const text = piece.repeat(20_000);
      expect(readNames(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
