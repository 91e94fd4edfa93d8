import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

describe('what a noun by itself says of two', () => {
  it('is whose somebody is whom the story names later', () => {
    const text =
      'A former treasurer of the Marden Credit Union was jailed on Tuesday for theft.\n\nIvo Marsh, 58, had denied nine counts of fraud.';
    expect(linesOf(text, 'Ivo Marsh')).toContain(
      'Ivo Marsh – Marden Credit Union: A former treasurer of the Marden Credit Union',
    );
  });

  it('is where a body has its premises', () => {
    const text =
      "The board of Venn Foods said Venn Foods's mill in Lille, which employs 480 people, would stay open.";
    expect(linesOf(text, 'Venn Foods')).toContain("Venn Foods – Lille: Venn Foods's mill in Lille");
  });

  it('is where the body of the sentence before is based', () => {
    const text =
      'Venn Instruments has agreed to buy Harbour Sensors. The Eindhoven-based maker of scales will pay 31 euros a share.';
    expect(linesOf(text, 'Venn Instruments')).toContain(
      'Venn Instruments – Eindhoven: The Eindhoven-based maker',
    );
    expect(linesOf(text, 'Harbour Sensors').join()).not.toContain('Eindhoven');
  });

  it('is not where a body is based that nobody says is it', () => {
    const text =
      'Venn Instruments has agreed to buy Harbour Sensors. A Lille-based maker of scales bid too.';
    expect(linesOf(text, 'Venn Instruments').join()).not.toContain('Lille');
  });

  it('is what follows a name of two words and a title', () => {
    const text =
      'Analyst Priya Lund of Harbour Bank said the price looked full. Harbour Bank sold.';
    expect(linesOf(text, 'Priya Lund')).toContain(
      'Priya Lund – Harbour Bank: Analyst Priya Lund of Harbour Bank',
    );
  });

  it('is what somebody is to a thing that the story keeps coming back to', () => {
    const text =
      'A public inquiry opened on Monday. The inquiry will sit for a week. Counsel to the inquiry, Ada Birk, said a pump had failed. The inquiry was set up in May.';
    expect(linesOf(text, 'Ada Birk')).toContain(
      'Ada Birk – public inquiry: Counsel to the inquiry, Ada Birk',
    );
  });

  it('is whose a post is where a name right behind a noun says what it means', () => {
    const text =
      "The study appeared in the journal Harbour Letters. The journal's editor, Ada Birk, said nothing.";
    expect(linesOf(text, 'Ada Birk')).toContain(
      "Ada Birk – Harbour Letters: The journal's editor, Ada Birk",
    );
  });

  it.each([
    [
      'Hestvik, the owner of Venn Foods, closed a mill.',
      'Hestvik – Venn Foods: Hestvik, the owner of Venn Foods',
    ],
    [
      'The Lund-based baker Venn Foods closed a mill.',
      'Venn Foods – Lund: Lund-based baker Venn Foods',
    ],
    [
      'Venn Foods is in talks with Harbour Bank about a loan.',
      'Venn Foods – Harbour Bank: Venn Foods is in talks with Harbour Bank',
    ],
    [
      "Harbour Bank's inquiry into Venn Foods began in May.",
      "Harbour Bank → Venn Foods: Harbour Bank's inquiry into Venn Foods",
    ],
    [
      'Greta Olsen became an adviser to Venn Foods.',
      'Greta Olsen – Venn Foods: became an adviser to Venn Foods',
    ],
    [
      'The Diocese of Ellery, which owns Venn Foods, said no.',
      'Diocese of Ellery → Venn Foods: owns Venn Foods',
    ],
  ])('is drawn: %s', (text, told) => {
    expect(linesOf(text, 'Venn Foods')).toEqual([told]);
  });

  it('is only tried where it was blocked', () => {
    const text = "Hestvik's purchase of Venn Foods was blocked by the Competition Bureau.";
    const tie = mapOf(text, 'Hestvik').ties.find(({ to }) => to === 'Venn Foods');
    expect(tie).toMatchObject({
      relation: "Hestvik's purchase of Venn Foods",
      status: 'attempted',
    });
  });
});
