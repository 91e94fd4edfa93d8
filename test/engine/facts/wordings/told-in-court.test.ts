import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.js';
import { line, mapOf } from '../relations/map-of.js';

const told = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map(({ subject: who, relation, object, status, attribution }) =>
    [who, relation, object, status, attribution].filter(Boolean).join(' | '),
  );

describe('what is told before a court', () => {
  const text =
    'Ellery Crown Court sat on Monday. The court heard that Mrs Olsen joined the museum in 2009 and was promoted to sales manager in 2014 by its then chief executive, Ivo Marsh.';

  it('is done to whom it is told of, and not to the court', () => {
    const facts = told(text, 'Ivo Marsh');
    expect(facts.filter((fact) => fact.includes('Court'))).toEqual([]);
    expect(facts.some((fact) => fact.startsWith('Ivo Marsh | promoted | Mrs Olsen'))).toBe(true);
  });

  it('ties nobody to the court that only hears it', () => {
    const lines = mapOf(text, 'Mrs Olsen').ties.map(line);
    expect(lines.filter((one) => one.includes('Court'))).toEqual([]);
    const jury = 'A jury heard that Greta Olsen robbed Venn Foods. The jury was out for a day.';
    expect(mapOf(jury, 'Greta Olsen').ties.map(line)).toEqual([
      'Greta Olsen → Venn Foods: robbed Venn Foods',
    ]);
    const witness = 'Ivo Marsh told the inquest that Greta Olsen was ill. The inquest went on.';
    expect(mapOf(witness, 'Ivo Marsh').neighbours.map(({ name }) => name)).toEqual(['Greta Olsen']);
  });

  it('is said by the side of the case that spoke before, and by no body that it spoke of', () => {
    const text =
      'Mrs Olsen worked for Venn Hospice. The defence says Mrs Olsen was told by Ivo Marsh to use the money. It says her husband knew nothing.';
    const known = told(text, 'Venn Hospice').filter((fact) => fact.includes('knew'));
    expect(known).toEqual([]);
  });

  it('is only claimed where it is put to somebody', () => {
    const put =
      'Ada Birk put it to Ivo Marsh that he had burned several of the maps himself, which he denied.';
    const facts = told(put, 'Ivo Marsh');
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((fact) => fact.includes('alleged'))).toBe(true);
    expect(facts.filter((fact) => fact.includes('| denied | '))).toEqual([]);
  });
});

describe('a clause behind a comma about all that stands before it', () => {
  it('says nothing of the year in which it happened', () => {
    const text =
      'Nordpie bought the cheese maker Larkin for €210m in 2022 and closed two of its three plants within a year, which the dockers have not forgotten.';
    expect(told(text, 'dockers').filter((fact) => fact.includes('| a year'))).toEqual([]);
  });
});

describe('a past form behind its subject', () => {
  it('is done by the subject, and not by what stands behind another preposition than `by`', () => {
    const text =
      'Venn Hospice opened in May. The hospice called in Lund Police, who arrested the couple in June.';
    const lines = mapOf(text, 'Venn Hospice').ties.map(line);
    expect(lines).toEqual(['Venn Hospice → Lund Police: called in Lund Police']);
  });
});
