import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.js';

/** The facts of a subject as `subject | relation | object`, with the figure and who says so. */
const linesOf = (text: string, subject: string): string[] =>
  factsOf(text, subject).map(({ subject: who, relation, object, value, when, attribution }) =>
    [who, relation, object, value?.text ?? '', when ?? '', attribution ?? ''].join(' | '),
  );

describe('a second plan is told with its own figures', () => {
  it.each([
    [
      'Velnor Group plans to cut 300 jobs, most of them in Lund, and to save 90 million euros by 2029.',
      'Velnor Group | plans … to save | 90 million euros by 2029 | 90 million euros | 2029 | ',
    ],
    [
      'Velnor Group wants to close six shops, two of them in Graz, and to open 12 offices.',
      'Velnor Group | wants … to open | 12 offices | 12 offices |  | ',
    ],
    [
      'Velnor Group hopes to sell 40 barges, half of them empty, and to build ten ferries.',
      'Velnor Group | hopes … to build | ten ferries | ten ferries |  | ',
    ],
    [
      'Velnor Group intends to scrap 20 trains, all of them diesel, and to buy 12 trams.',
      'Velnor Group | intends … to buy | 12 trams | 12 trams |  | ',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text, 'Velnor Group')).toContain(line);
  });

  it('and the first without them', () => {
    const [first] = linesOf(
      'Velnor Group plans to cut 300 jobs, most of them in Lund, and to save 90 million euros by 2029.',
      'Velnor Group',
    );
    expect(first).toBe('Velnor Group | plans to cut | 300 jobs | 300 jobs |  | ');
  });
});

describe('what is told is told as the story has it', () => {
  it.each([
    [
      'what others are paid to do is none of its time',
      'Velnor Group had hired a retired guard to watch at least two clerks since last summer.',
      'Velnor Group | had hired | a retired guard to watch at least two clerks since last summer | at least two clerks |  | ',
    ],
    [
      'a figure with a time of its own has no other',
      'Velnor Group rose to 41 crowns in May from 38 crowns a year earlier.',
      'Velnor Group | rose | to 41 crowns in May from 38 crowns a year earlier | 38 crowns |  | ',
    ],
    [
      'both verbs are of who says so at the end',
      'Velnor Group was fined in May and has since been paying, according to court papers.',
      'Velnor Group | was fined | in May | May | May | court papers',
    ],
  ])('%s: %s', (_, text, line) => {
    expect(linesOf(text, 'Velnor Group')).toContain(line);
  });

  it('keeps who speaks of themself beside `my`', () => {
    const [fact] = factsOf('"I was afraid for my daughter," Ada Holm said.', 'Ada Holm');
    expect([fact?.subject, fact?.attribution]).toEqual(['I', 'Ada Holm']);
  });
});
