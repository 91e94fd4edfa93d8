import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

describe('an end of a relation inside a longer phrase', () => {
  it('is who gives what pays for a thing', () => {
    const text =
      'The work was funded by the Ashby Trust and by a grant of $600,000 from the Venn Fund. The work took a year. Others want the work to go on.';
    expect(linesOf(text, 'Venn Fund')).toContain(
      'Venn Fund → work: The work was funded by the Ashby Trust and by a grant of $600,000 from the Venn Fund',
    );
  });

  it('is who gives, where nobody is told to pay', () => {
    const text =
      'The bus lane opened in May. Shops blame the lane. The lane was paid for with a grant from the Department of Transport. The lane will go.';
    expect(linesOf(text, 'Department of Transport')).toContain(
      'bus lane – Department of Transport: The lane was paid for with a grant from the Department of Transport',
    );
  });

  it('is each of those that are named as members', () => {
    const text = 'The Tyre Council, which represents firms including Gorvane and Pellatt, said no.';
    expect(linesOf(text, 'Tyre Council').map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['Tyre Council → Gorvane', 'Tyre Council → Pellatt']),
    );
  });

  it('is whose part something is done to, and no client of a lawyer', () => {
    const text =
      'Marden Council denied any error. Its numbers had been checked by the auditor Lyle Brandt.';
    expect(linesOf(text, 'Marden Council')).toContain(
      'Lyle Brandt → Marden Council: Its numbers had been checked by the auditor Lyle Brandt',
    );
    const court =
      'A horse was sold. The horse died. The horse was old. Shazia Birk said her client had never owned the horse.';
    expect(linesOf(court, 'Shazia Birk').join()).not.toContain('horse');
  });

  it('is whoever has left', () => {
    const text = 'Greta Olsen became head of Venn Foods after the departure of Ivo Marsh.';
    expect(linesOf(text, 'Ivo Marsh')).toContain(
      'Greta Olsen → Ivo Marsh: became head of Venn Foods after the departure of Ivo Marsh',
    );
  });

  it('is named behind a sum with a comma in it', () => {
    const text = 'Greta Olsen received €60,000 in lecture fees from Venn Foods.';
    expect(linesOf(text, 'Greta Olsen')).toContain(
      'Greta Olsen → Venn Foods: received €60,000 in lecture fees from Venn Foods',
    );
  });

  it('is what a verb does something to by its preposition', () => {
    const text =
      'A study of tyres came out. Venn Foods, which paid for the study, denied it. The study is long.';
    expect(linesOf(text, 'Venn Foods')).toContain(
      'Venn Foods → study of tyres: paid for the study',
    );
  });

  it('is from whom something was bought, without a name too', () => {
    const text = 'Venn Line runs ferries. It was bought from the regional government in 2017.';
    expect(linesOf(text, 'Venn Line')).toContain(
      'Venn Line – regional government: was bought from the regional government',
    );
  });

  it('is what happens to it, rather than the place in its name', () => {
    const text =
      'Venn Builders removed the Fennick Street bus lane. Shops blamed the lane for a fall in trade. The lane opened in May, and the lane was long.';
    expect(linesOf(text, 'Venn Builders').map((one) => one.split(':')[0])).toContain(
      'Venn Builders → Fennick Street bus lane',
    );
  });

  it('is told with what goes on from its noun', () => {
    const text =
      'Greta Olsen spoke. Her former deputy, Ivo Marsh, whom she dismissed on 6 November, called the deal a gift.';
    expect(linesOf(text, 'Greta Olsen')).toEqual([
      'Greta Olsen → Ivo Marsh: Her former deputy, Ivo Marsh, whom she dismissed',
    ]);
  });

  it('is whom a suit is against, without a name too', () => {
    const text = 'Venn Foods has filed a lawsuit against the environment ministry.';
    expect(linesOf(text, 'Venn Foods')).toEqual([
      'Venn Foods → environment ministry: has filed a lawsuit against the environment ministry',
    ]);
  });
});
