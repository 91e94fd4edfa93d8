import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

describe('who does it', () => {
  it.each([
    'At a meeting with Larkin, Ada Birk praised Ostrom.',
    'In talks with Larkin, Ada Birk praised Ostrom.',
  ])('stands behind the comma of a phrase at the front: %s', (text) => {
    expect(linesOf(text, 'Ada Birk')).toEqual(['Ada Birk → Ostrom: praised Ostrom']);
    expect(linesOf(text, 'Larkin')).toEqual([]);
  });

  it('is tied to nobody who is only named in a phrase at the front', () => {
    const text = 'With sleep tracking inside Larkin, Ostrom is leaving Venn Foods. Larkin sleeps.';
    expect(linesOf(text, 'Larkin')).toEqual([]);
  });

  it('is not tied to a device that is told from the one named beside it', () => {
    const text =
      'Ostrom built a camera into the Lyre 4, which means that the phone can see. With a camera inside the Lyre 4, Ostrom is leaving the separate phone.';
    const lines = linesOf(text, 'Ostrom').filter((one) => one.includes('leaving'));
    expect(lines).toEqual([]);
  });

  it('is whom a group is called by, also with what belongs to another', () => {
    const text =
      "The Verdane group, which props up Mr Olsen's council, left. Ada Birk met Mr Olsen.";
    expect(linesOf(text, 'Olsen')).toContain("Verdane → Olsen: props up Mr Olsen's council");
  });

  it('is the name that a noun adds to, and not the noun', () => {
    const text =
      'Ada Birk met Dr Rao. Dr Rao, a retired surgeon, told Ostrom that Mrs Tull had become tearful and then had stopped answering her calls.';
    expect(mapOf(text, 'Ostrom').neighbours.map(({ name }) => name)).toEqual(['Rao']);
    const bid =
      'Ada Birk met Harker Group. A rival bid by Harker Group, the owner of Old Vale bread, collapsed in April.';
    expect(linesOf(bid, 'Old Vale')).toEqual([
      'Harker Group – Old Vale: Harker Group, the owner of Old Vale bread',
    ]);
  });

  it('is no firm whose analysts speak of another', () => {
    const text =
      'Harker Group withdrew its bid. Analysts at Peel Larkin had expected the conglomerate to pay more.';
    expect(linesOf(text, 'Peel Larkin').filter((one) => one.startsWith('Analysts'))).toEqual([]);
  });
});

describe('to whom it is done', () => {
  it('is who gives what is got', () => {
    const text =
      'The town council met. The town council commissioned a survey from the engineers Pryce Lund.';
    expect(linesOf(text, 'Pryce Lund')).toEqual([
      'town council → Pryce Lund: commissioned a survey from the engineers Pryce Lund',
    ]);
  });

  it('is a thing that is given to somebody', () => {
    const text = 'The hall was given to the town by Ada Birk. The hall is old. The hall burned.';
    expect(linesOf(text, 'Ada Birk')).toEqual([
      'Ada Birk → hall: The hall was given to the town by Ada Birk',
    ]);
  });

  it('are both of whom a noun tells what is between them', () => {
    expect(linesOf('A merger of Ostrom and Larkin failed.', 'Ostrom')).toEqual([
      'Ostrom – Larkin: A merger of Ostrom and Larkin',
    ]);
    expect(linesOf('Talks between Venn Foods and Ostrom began.', 'Ostrom')).toEqual([
      'Venn Foods – Ostrom: Talks between Venn Foods and Ostrom',
    ]);
  });

  it('is not called by what it is held against', () => {
    const text =
      'A blood test found it. The test costs less than the standard lung test. Ada Birk made the test.';
    expect(linesOf(text, 'Ada Birk')).toEqual(['Ada Birk → blood test: made the test']);
  });
});
