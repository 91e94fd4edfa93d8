import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';
import { assertionLine } from './assertion-line.js';

/** What a text says from the other side, an assertion a line. */
function conversely(text: string): readonly string[] {
  return readDocument(text).assertions.flatMap(({ converses }) =>
    converses.map((one) => assertionLine(text, one)),
  );
}

describe('the same from the other side', () => {
  test.each([
    ['Lund was behind Malmo.', 'be ahead(standard: Lund, agent: Malmo)'],
    ['Lund finished behind Malmo.', 'finish ahead(standard: Lund, agent: Malmo)'],
    ['Lund finished ahead of Malmo.', 'finish behind(standard: Lund, agent: Malmo)'],
    [
      'The Greens are ahead of the Liberals.',
      'be behind(standard: The Greens, agent: the Liberals)',
    ],
    [
      'Lund was four points behind Malmo.',
      'be ahead(standard: Lund, amount: four points, agent: Malmo)',
    ],
    ['Acme is behind Brandt in sales.', 'be ahead(standard: Acme, agent: Brandt, place: sales)'],
    ['Holm was chair before Berg.', 'succeed(patient: Holm, attribute: chair, agent: Berg)'],
    ['Holm was mayor after Berg.', 'precede(patient: Holm, attribute: mayor, agent: Berg)'],
    ['Holm became chair after Berg.', 'precede(patient: Holm, attribute: chair, agent: Berg)'],
    [
      'Holm was chief executive until Berg took over.',
      'succeed(patient: Holm, attribute: chief executive, agent: Berg)',
    ],
    ['The firm employs Holm.', 'work(recipient: The firm, agent: Holm)'],
    ['Holm was employed by the firm.', 'work(agent: Holm, recipient: the firm)'],
    ['Holm works for the firm.', 'employ(patient: Holm, agent: the firm)'],
    [
      'Orbin leases its trucks from Veldt.',
      'lease(recipient: Orbin, patient: its trucks, agent: Veldt)',
    ],
    ['Holm rents the hall to Berg.', 'rent(origin: Holm, patient: the hall, agent: Berg)'],
    [
      'Holm took over from Berg as captain.',
      'precede(patient: Holm, agent: Berg, attribute: captain)',
    ],
    [
      'Lund are six points clear of Malmo.',
      'be behind(standard: Lund, amount: six points, agent: Malmo)',
    ],
  ])('%s', (text, line) => {
    expect(conversely(text)).toContain(line);
  });
});

describe('what stands somewhere is not ranked, and what is earlier is not succeeded', () => {
  test.each([
    'The church is behind the school.',
    'Holm was behind the attack.',
    'Holm stood behind the door.',
    'The minister resigned ahead of the vote.',
    'Holm works in Lund.',
    'Holm was captain before the war.',
    'Holm was director until May.',
    'Holm was tired before Berg came.',
    'Holm was chairman until Berg resigned.',
    'The road is clear of snow.',
    'Acme leases a mill in Lund.',
    'The mayor left the decision to Holm.',
  ])('%s', (text) => {
    expect(conversely(text)).toEqual([]);
  });
});
