import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('what is said of what a clause describes', () => {
  test.each([
    [
      'The mayor said the bridge that fell had been checked in May.',
      'check(patient: the bridge, time: May) [The mayor]',
    ],
    [
      'Dahl said the driver who fled was his brother.',
      'be(agent: the driver, attribute: his brother) [Dahl]',
    ],
    [
      'She said a boat that sank belonged to the guild.',
      'belong(agent: a boat, recipient: the guild) [She]',
    ],
    ['He told reporters the bus that crashed was new.', 'be(agent: the bus, attribute: new) [He]'],
  ])('is a clause of its own: %s', (text, line) => {
    expect(said(text)).toContain(line);
  });

  test('and what is joined to the description is none', () => {
    expect(said('Dahl named the driver who fled and hid the bus.')).not.toContain(
      'hide(agent: Dahl, patient: the bus)',
    );
  });
});
