import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

const OPENING =
  'Harbour Foods is moving to Ellery. Harbour Foods bakes there already, and Harbour Foods has a mill.';

describe('who holds a post', () => {
  it.each([
    [
      'Venn Bank was asked by the Ports Bureau, whose director, Greta Olsen, wept.',
      'Greta Olsen – Ports Bureau: Ports Bureau, whose director, Greta Olsen',
    ],
    [
      'Venn Bank paid Marle Capital. Marle Capital partner Greta Olsen wept.',
      'Greta Olsen – Marle Capital: Marle Capital partner Greta Olsen',
    ],
    [
      'The planning committee met. Committee chairwoman Cllr Greta Olsen wept.',
      'Greta Olsen – planning committee: Committee chairwoman Cllr Greta Olsen',
    ],
  ])('is tied to the body that it is in: %s', (text, tie) => {
    expect(linesOf(text, 'Greta Olsen')).toContain(tie);
  });
});

describe('who is what of a body that is named elsewhere', () => {
  it.each([
    ['\n\nChief executive Greta Olsen said the roof was leaking.', 'Chief executive Greta Olsen'],
    ['\n\nThe roof leaks, said managing director Ivo Marsh.', 'managing director Ivo Marsh'],
    ['\n\nFormer finance director Ada Birk wept.', 'Former finance director Ada Birk'],
  ])('is that of the story, where nothing nearer is: %s', (text, words) => {
    const [name = ''] = /(?:Greta Olsen|Ivo Marsh|Ada Birk)/u.exec(words) ?? [];
    expect(linesOf(OPENING + text, name)).toContain(`${name} – Harbour Foods: ${words}`);
  });

  it('is that of the sentence before, where it stands in its paragraph', () => {
    const text = `${OPENING}\n\nVenn Bank refused. Chief executive Greta Olsen said the price was low.`;
    expect(linesOf(text, 'Greta Olsen')).toEqual([
      'Greta Olsen – Venn Bank: Chief executive Greta Olsen',
    ]);
  });

  it('is that of whoever does it earlier in its paragraph, and not whom it is done to', () => {
    const text = `${OPENING}\n\nVenn Bank refused. Its chief engineer, Ada Birk, wept. Managing director Greta Olsen accused Harbour Foods of lying.`;
    expect(linesOf(text, 'Greta Olsen')).toContain(
      'Greta Olsen – Venn Bank: Managing director Greta Olsen',
    );
    expect(linesOf(text, 'Ada Birk')).toEqual([
      'Ada Birk – Venn Bank: Its chief engineer, Ada Birk',
    ]);
  });

  it.each([
    '\n\nPolice chief Greta Olsen said nothing.',
    "\n\nVenn Bank's chief executive Greta Olsen said nothing.",
    '\n\nChief executive Greta Olsen of Venn Bank said nothing.',
    '\n\nActing president Greta Olsen flew home.',
  ])('is not that of the story, where the title says whose it is: %s', (text) => {
    expect(linesOf(OPENING + text, 'Greta Olsen').join()).not.toContain('Harbour Foods');
  });

  it.each([
    [
      'Larkin Trust, the second-largest shareholder with 9%, was angry.',
      'Larkin Trust – Harbour Foods: Larkin Trust, the second-largest shareholder with 9%',
    ],
    ['Larkin Trust, which owns 12%, was angry.', 'Larkin Trust → Harbour Foods: owns 12%'],
  ])('is a holder of it: %s', (text, expected) => {
    expect(linesOf(`${OPENING}\n\n${text}`, 'Larkin Trust')).toContain(expected);
  });

  it('is what `of which` says', () => {
    const text =
      'Olsen moved the mill into a separate firm, Venn Holdings, of which Ivo Marsh is the only shareholder.';
    expect(linesOf(text, 'Ivo Marsh').join()).toMatch(/Ivo Marsh – Venn Holdings: /u);
  });
});

describe('nouns for what two do', () => {
  it.each([
    [
      "Nordpie's merger with Venn Foods failed.",
      "Nordpie – Venn Foods: Nordpie's merger with Venn Foods",
    ],
    [
      'The storm delayed the takeover of Nordpie by Venn Foods.',
      'Venn Foods → Nordpie: the takeover of Nordpie by Venn Foods',
    ],
    [
      "Olsen praised Nordpie's contract with Venn Foods.",
      "Nordpie – Venn Foods: Nordpie's contract with Venn Foods",
    ],
  ])('tie them: %s', (text, expected) => {
    expect(linesOf(text, 'Nordpie')).toContain(expected);
  });

  it('are told as planned where the noun says so', () => {
    const text =
      "Nordpie's proposed merger with the bakery group Venn Foods was announced in March.";
    expect(mapOf(text, 'Nordpie').ties[0]).toMatchObject({ status: 'planned', to: 'Venn Foods' });
  });
});

describe('parts of a whole', () => {
  it.each([
    [
      'Harbour Foods closed its mill. Harbour Foods is old. Half of it was bought by Venn Foods.',
      'Venn Foods → Harbour Foods: Half of it was bought by Venn Foods',
    ],
    [
      'Nordpie has dismissed 43 of the 170 people at its mill.',
      'Nordpie → 170 people: has dismissed 43 of the 170 people at its mill',
    ],
  ])('stand for it: %s', (text, expected) => {
    expect(linesOf(text, expected.includes('Harbour') ? 'Harbour Foods' : 'Nordpie')).toContain(
      expected,
    );
  });
});

describe('who denies what another says', () => {
  it('is tied to whoever said it', () => {
    const text =
      'Nordpie closed its mill. "Nobody asked me," Ivo Marsh said.\n\nGreta Olsen flatly denies that.';
    expect(linesOf(text, 'Greta Olsen')).toContain('Greta Olsen → Ivo Marsh: flatly denies that');
  });

  it('is tied to nobody where nobody said anything', () => {
    const text = 'Ivo Marsh closed the mill.\n\nGreta Olsen denies that.';
    expect(linesOf(text, 'Greta Olsen')).toEqual([]);
  });
});

describe('what is no party', () => {
  it.each([
    'Nordpie manages C$46 billion.',
    'Nordpie paid NZ$180,000.',
    'Ivo Marsh pleaded guilty to one count of false accounting.',
  ])('is no end of a tie: %s', (text) => {
    const [subject = ''] = /Nordpie|Ivo Marsh/u.exec(text) ?? [];
    expect(linesOf(text, subject)).toEqual([]);
  });
});

describe('what is given to somebody', () => {
  it('is tied to who gives it, where the story keeps coming back to it', () => {
    const text =
      'The painting hung in Ellery. Olsen loved the painting. The painting was cleaned. Ivo Marsh sold the painting to Venn Museum.';
    expect(linesOf(text, 'Ivo Marsh')).toEqual([
      'Ivo Marsh → Venn Museum: sold the painting to Venn Museum',
      'Ivo Marsh → painting: sold the painting to Venn Museum',
    ]);
  });
});

describe('who goes to somebody with something', () => {
  it('is tied to them, though a title stands before the name', () => {
    const text =
      "Greta Olsen took her worries to Nordpie's chief executive, Ivo Marsh, in June 2021.";
    expect(linesOf(text, 'Greta Olsen')).toContain(
      "Greta Olsen → Ivo Marsh: took her worries to Nordpie's chief executive, Ivo Marsh",
    );
  });

  it('speaks for whom `for` says', () => {
    const text = 'Greta Olsen KC, for Ivo Marsh, said that the mill had closed.';
    expect(linesOf(text, 'Greta Olsen').join()).toContain(
      'Greta Olsen – Ivo Marsh: Greta Olsen KC, for Ivo Marsh',
    );
  });
});
