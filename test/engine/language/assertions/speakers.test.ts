import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('speakers', () => {
  test.each([
    [
      'The defendant, prosecutors say, spent the money.',
      'spend(agent: The defendant, patient: the money) [prosecutors]',
    ],
    [
      'The dam is safe, according to a study of 11,400 people.',
      'be(agent: The dam, attribute: safe, other: a study of 11,400 people) [a study of 11,400 people]',
    ],
    [
      'The union said the ministry had promised to raise wages.',
      'raise(agent: the ministry, patient: wages) planned [the ministry]',
    ],
    [
      '"We cannot say that this is the only cause, but we can no longer pretend it is not there," said Dr Hana Berg, a chemist who led the work.',
      'not pretend(agent: we) [Dr Hana Berg]',
    ],
    ['"It is safe," said Dr Hana Berg.', 'be(agent: It, attribute: safe) [Dr Hana Berg]'],
    [
      '"It is safe," Professor Hana Berg said.',
      'be(agent: It, attribute: safe) [Professor Hana Berg]',
    ],
    [
      'The union grumbled that the offer was too low.',
      'be(agent: the offer, attribute: low) [The union]',
    ],
    [
      '“We take no chances. The cables are worn,” said Marta Olsen, the county engineer.',
      'take(agent: We, patient: no chances) [Marta Olsen]',
    ],
  ])('%s', (text, line) => {
    expect(
      said(text).map((one) => one.replace(/^not take/u, 'take').replace(' (none)', '')),
    ).toContain(line);
  });

  test('a description behind the speaker is the text’s own', () => {
    expect(said('“It leaks,” said Marta Olsen, the county engineer.')).toContain(
      'be(agent: Marta Olsen, attribute: the county engineer)',
    );
  });
});

test('who accuses somebody says it, and not whom they accuse, with names beside both', () => {
  const text = 'Its secretary, Emil Dascal, accused the manager, Rupert Crane, of hiding it.';
  expect(said(text)).toContainEqual(expect.stringMatching(/^hide\(.*alleged \[Its secretary/u));
});

describe('a question in quotation marks and who asks it', () => {
  test.each([
    ['"Is it late?" asked Holm.', 'be(agent: it, attribute: late) asked [Holm]'],
    ['"Where is the boat?" asked Holm.', 'be(attribute: Where, agent: the boat) asked [Holm]'],
    ['"Is the boat safe?" asked the mayor.', 'ask(agent: the mayor)'],
    [
      '"Is it late?" the old captain asked.',
      'be(agent: it, attribute: late) asked [the old captain]',
    ],
    ['"What a day!" cried Holm.', 'cry(agent: Holm)'],
    ['"It is late," Holm told the crew.', 'tell(agent: Holm, recipient: the crew)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('an aside behind the subject whose verb may be a noun', () => {
  test.each([
    [
      'The mill, the union claims, closed without notice.',
      ['claim(agent: the union)', 'close(agent: The mill, other: notice) alleged [the union]'],
    ],
    [
      'The firm, the paper reports, hid its losses.',
      ['report(agent: the paper)', 'hide(agent: The firm, patient: its losses) [the paper]'],
    ],
    [
      'The dam, the engineers say, leaks.',
      ['say(agent: the engineers)', 'leak(agent: The dam) [the engineers]'],
    ],
    [
      'The firm, the market leader, hid its losses.',
      [
        'be(agent: The firm, attribute: the market leader)',
        'hide(agent: The firm, patient: its losses)',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('a question that is still open', () => {
  test.each([
    [
      'The town has hired Norsk Kontroll to find out what happened.',
      'hire(agent: The town, patient: Norsk Kontroll)',
    ],
    [
      'The police want to find out who set the fire.',
      'set(agent: who, patient: the fire) possible',
    ],
    ['The panel will establish whether the beam failed.', 'fail(agent: the beam) possible'],
  ])('is nobody’s claim: %s', (text, line) => {
    expect(said(text)).toContain(line);
    expect(said(text).filter((one) => one.endsWith(']'))).toEqual([]);
  });
});
